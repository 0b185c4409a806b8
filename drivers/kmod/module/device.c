// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* /dev/falcore. device.h of the abi says what each command does. */
#include <linux/capability.h>
#include <linux/cpumask.h>
#include <linux/fs.h>
#include <linux/log2.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/pid.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#include "compat.h"
#include "consumer.h"

DEFINE_PER_CPU(struct slot *, slot_here);

static atomic_t opened = ATOMIC_INIT(0);

static void free_slots(void)
{
	int cpu;

	for_each_possible_cpu(cpu) {
		kfree(per_cpu(slot_here, cpu));
		per_cpu(slot_here, cpu) = NULL;
	}
}

static int device_open(struct inode *inode, struct file *file)
{
	struct consumer *consumer;
	int cpu;

	if (!capable(CAP_SYS_ADMIN))
		return -EPERM;
	if (atomic_cmpxchg(&opened, 0, 1))
		return -EBUSY;
	consumer = kzalloc(sizeof(*consumer), GFP_KERNEL);
	if (!consumer) {
		atomic_set(&opened, 0);
		return -ENOMEM;
	}
	mutex_init(&consumer->lock);
	for_each_present_cpu(cpu)
		consumer->cpus = cpu + 1;
	trace_forget_renames();
	file->private_data = consumer;
	return nonseekable_open(inode, file);
}

/* After the last descriptor and the last mapping are gone. */
static int device_release(struct inode *inode, struct file *file)
{
	struct consumer *consumer = file->private_data;

	trace_attach(consumer, 0);
	trace_set_conditions(consumer, NULL);
	free_slots();
	vfree(consumer->area);
	kfree(consumer);
	atomic_set(&opened, 0);
	return 0;
}

static int get_info(struct consumer *consumer, void __user *to)
{
	struct falcore_device_info info = {
		.version = FALCORE_DEVICE_VERSION,
		.wire_version = FALCORE_WIRE_VERSION,
		.cpus = consumer->cpus,
		.slots = FALCORE_SLOTS,
		.stride = READ_ONCE(consumer->stride),
		.tgid = task_tgid_nr(current),
	};

	return copy_to_user(to, &info, sizeof(info)) ? -EFAULT : 0;
}

/* Half of the memory is more than a capture needs; what is in use would have to be killed for. */
static bool is_affordable(u64 bytes)
{
	u64 pages = bytes >> PAGE_SHIFT;
	struct sysinfo info;

	si_meminfo(&info);
	return pages <= info.totalram / 2 && pages <= max(si_mem_available(), 0L);
}

static int make_slots(struct consumer *consumer, void *area, u64 ring_bytes)
{
	int cpu;

	for_each_present_cpu(cpu) {
		struct slot *slot;

		if (cpu >= consumer->cpus)
			break;
		slot = kzalloc_node(sizeof(*slot), GFP_KERNEL, cpu_to_node(cpu));
		if (!slot)
			return -ENOMEM;
		slot->ring = area + cpu * consumer->stride;
		slot->ring_bytes = ring_bytes;
		per_cpu(slot_here, cpu) = slot;
	}
	return 0;
}

static int make_rings(struct consumer *consumer, u64 ring_bytes)
{
	u64 stride = PAGE_ALIGN(FALCORE_RING_DATA + ring_bytes + FALCORE_RING_SLACK);
	void *area;

	BUILD_BUG_ON(sizeof(struct falcore_ring) > FALCORE_RING_DATA);
	if (consumer->area)
		return -EBUSY;
	if (!is_affordable(consumer->cpus * stride))
		return -ENOMEM;
	area = vmalloc_user(consumer->cpus * stride);
	if (!area)
		return -ENOMEM;
	WRITE_ONCE(consumer->stride, stride);
	if (make_slots(consumer, area, ring_bytes)) {
		free_slots();
		vfree(area);
		WRITE_ONCE(consumer->stride, 0);
		return -ENOMEM;
	}
	/* mmap() looks at it without the lock */
	smp_store_release(&consumer->area, area);
	return 0;
}

/*
 * User memory is copied before the lock is taken: a fault takes the lock of the address space,
 * which mmap() holds already when it comes here.
 */
static int set_up(struct consumer *consumer, const void __user *from)
{
	struct falcore_device_setup setup;
	int error;

	if (copy_from_user(&setup, from, sizeof(setup)))
		return -EFAULT;
	if (setup.ring_bytes < FALCORE_DEVICE_RING_MIN ||
	    setup.ring_bytes > FALCORE_DEVICE_RING_MAX || !is_power_of_2(setup.ring_bytes))
		return -EINVAL;
	mutex_lock(&consumer->lock);
	error = make_rings(consumer, setup.ring_bytes);
	mutex_unlock(&consumer->lock);
	return error;
}

/* FALCORE_WANT_HEAVY is about BPF programs. */
#define WANT_KNOWN                                                                                 \
	(FALCORE_WANT_ENTER | FALCORE_WANT_EXIT | FALCORE_WANT_IA32_ENTER |                        \
	 FALCORE_WANT_IA32_EXIT | FALCORE_WANT_IF_ENTER | FALCORE_WANT_IF_EXIT)

static int set_live(struct consumer *consumer, const void __user *from)
{
	struct falcore_device_live live;
	int i;

	if (copy_from_user(&live, from, sizeof(live)))
		return -EFAULT;
	if (live.snaplen > FALCORE_SNAPLEN_MAX)
		return -EINVAL;
	for (i = 0; i < FALCORE_SYSCALLS_MAX; i++)
		if (live.wanted[i] & ~WANT_KNOWN)
			return -EINVAL;
	mutex_lock(&consumer->lock);
	WRITE_ONCE(consumer->live.self_tgid, live.self_tgid);
	WRITE_ONCE(consumer->live.snaplen, live.snaplen);
	for (i = 0; i < FALCORE_SYSCALLS_MAX; i++)
		WRITE_ONCE(consumer->live.wanted[i], live.wanted[i]);
	mutex_unlock(&consumer->lock);
	return 0;
}

static bool are_sound(const struct falcore_conditions *conditions)
{
	u32 i;

	if (conditions->count > FALCORE_CHECKS_MAX || conditions->pad)
		return false;
	for (i = 0; i < conditions->count; i++) {
		const struct falcore_check *check = &conditions->checks[i];

		if (check->fact > FALCORE_FACT_RESULT || check->negated > 1 ||
		    check->count > FALCORE_VALUES_MAX || check->more > 1 || check->pad)
			return false;
	}
	return !conditions->count || !conditions->checks[conditions->count - 1].more;
}

static int set_conditions(struct consumer *consumer, const void __user *from)
{
	struct falcore_device_conditions *conditions = memdup_user(from, sizeof(*conditions));

	if (IS_ERR(conditions))
		return PTR_ERR(conditions);
	if (conditions->shadow > 1 || conditions->pad || !are_sound(&conditions->enter) ||
	    !are_sound(&conditions->exit)) {
		kfree(conditions);
		return -EINVAL;
	}
	mutex_lock(&consumer->lock);
	trace_set_conditions(consumer, conditions);
	mutex_unlock(&consumer->lock);
	return 0;
}

static int attach(struct consumer *consumer, const void __user *from)
{
	int error = -EINVAL;
	u32 wanted;

	if (copy_from_user(&wanted, from, sizeof(wanted)))
		return -EFAULT;
	if (wanted & ~FALCORE_TP_ALL)
		return -EINVAL;
	mutex_lock(&consumer->lock);
	if (consumer->area || !wanted)
		error = trace_attach(consumer, wanted);
	mutex_unlock(&consumer->lock);
	return error;
}

static int get_homeless(struct consumer *consumer, u64 __user *to)
{
	int i;

	for (i = 0; i < FALCORE_SLOTS; i++)
		if (put_user((u64)atomic64_read(&consumer->homeless[i]), to + i))
			return -EFAULT;
	return 0;
}

static long device_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct consumer *consumer = file->private_data;
	void __user *user = (void __user *)argument;

	switch (command) {
	case FALCORE_IOC_INFO:
		return get_info(consumer, user);
	case FALCORE_IOC_SETUP:
		return set_up(consumer, user);
	case FALCORE_IOC_LIVE:
		return set_live(consumer, user);
	case FALCORE_IOC_ATTACH:
		return attach(consumer, user);
	case FALCORE_IOC_HOMELESS:
		return get_homeless(consumer, user);
	case FALCORE_IOC_CONDITIONS:
		return set_conditions(consumer, user);
	default:
		return -ENOTTY;
	}
}

static int device_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct consumer *consumer = file->private_data;
	void *area = smp_load_acquire(&consumer->area); /* set once, by SETUP */

	/* a private mapping would stop following the ring at its first write */
	if (!area || !(vma->vm_flags & VM_SHARED))
		return -EINVAL;
	return remap_vmalloc_range(vma, area, vma->vm_pgoff);
}

static const struct file_operations operations = {
	.owner = THIS_MODULE,
	.open = device_open,
	.release = device_release,
	.unlocked_ioctl = device_ioctl,
	.mmap = device_mmap,
};

static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = FALCORE_DEVICE_NAME,
	.mode = 0600,
	.fops = &operations,
};

int falcore_device_create(void)
{
	return misc_register(&device);
}

void falcore_device_destroy(void)
{
	misc_deregister(&device);
}
