/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Needs this_ring, now, reserve and commit, which are each driver's own. */
#ifndef FALCORE_EMIT_BPF_H
#define FALCORE_EMIT_BPF_H

/* Room, fill, commit: all of an event but its checks. Returns from the program when there is no
 * room. */
#define EMIT(call, tid, body, event_id, n, slot_)                                                  \
	do {                                                                                       \
		__u32 slot = slot_, len;                                                           \
		struct falcore_ring *r = this_ring(slot);                                          \
		__u64 ts = now();                                                                  \
		__u8 *e;                                                                           \
                                                                                                   \
		if (!r)                                                                            \
			return 0;                                                                  \
		e = reserve(r, slot);                                                              \
		if (!e)                                                                            \
			return 0;                                                                  \
		len = body(e, &(call));                                                            \
		commit(ctx, r, e, ts, tid, len, event_id, n, slot);                                \
	} while (0)

#endif
