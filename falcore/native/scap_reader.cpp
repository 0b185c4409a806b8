// SPDX-License-Identifier: Apache-2.0
#include "scap_reader.h"

#include <algorithm>

#include "scap_block.h"
#include "scap_own.h"

namespace falcore {

namespace {

constexpr size_t kMachineBody = 180;
constexpr uint64_t kLargeBlock = 64 << 20; // the largest of all
constexpr size_t kPath = 1024;             // the longest name
// One entry of a list, the longest texts it may have included.
constexpr size_t kEntry = 32 * 1024;
constexpr uint16_t kContainer = 228, kContainerJson = 272, kContainerJson2 = 324;
// Old writers counted three bytes too many in these.
constexpr uint16_t kNotification = 280, kInfrastructure = 286;

std::string hex(uint32_t value) {
    char text[16];
    snprintf(text, sizeof text, "%#x", value);
    return text;
}

} // namespace

ScapReader::ScapReader(int fd, std::string name, const EventTable &events, State &state)
    : input_(fd), name_(std::move(name)), events_(events), state_(state) {
    kernel_clock = false;
}

bool ScapReader::fail(uint64_t at, const std::string &what) {
    ended_ = true;
    error_ = name_ + ": at byte " + std::to_string(at) + ": " + what;
    return false;
}

bool ScapReader::cut_short(uint64_t at, const std::string &what) {
    if (!input_.error().empty())
        return fail(at, input_.error());
    return fail(at, "the file ends inside " + what + "; it is cut short");
}

void ScapReader::resynchronise() {
    damaged++;
    showing_ = false;
    fail(last_block_, "the event's lengths do not add up; the file is damaged");
}

bool ScapReader::next_header(Header &header) {
    const uint64_t at = input_.offset();
    const uint8_t *bytes = input_.ensure(kBlockHeader);
    if (bytes == nullptr) {
        if (input_.available() > 0 || !input_.error().empty())
            return cut_short(at, "a block's header");
        if (!in_section_)
            return fail(at, "no section header; the file is empty");
        if (!any_event_)
            return fail(at, "no event in the file");
        ended_ = true;
        return false;
    }
    header.type = load<uint32_t>(bytes);
    header.total = load<uint32_t>(bytes + 4);
    if (!in_section_ && header.type != kSectionBlock)
        return fail(at, "no section header but " + hex(header.type) + "; not a capture file");
    if (header.total < kBlockHeader + kTrailer)
        return fail(at, "a block of " + std::to_string(header.total) +
                            " bytes; at least 12 are needed");
    return true;
}

bool ScapReader::peek_rare(Record &record) {
    if (ended_ || budget_ == 0)
        return false;
    for (;;) {
        Header header;
        if (!next_header(header))
            return false;
        const ScapBlock block = scap_block(header.type);
        if (block.kind == ScapBlock::Kind::event) {
            if (!loaded_) {
                loaded_ = true;
                state_.finish_load();
            }
            if (!event_block(header, block, record))
                return false;
            if (!record.data) { // it was for the tables
                input_.consume(pending_);
                continue;
            }
            shown_ = record;
            return showing_ = true;
        }
        if (block.kind == ScapBlock::Kind::section) {
            if (!section_header(header))
                return false;
            continue;
        }
        if (loaded_)
            return fail(input_.offset(),
                        "block " + hex(header.type) +
                            " among the events; only a new section may follow them");
        if (!metadata_block(header, block))
            return false;
    }
}

bool ScapReader::event_block(const Header &header, const ScapBlock &block, Record &record) {
    last_block_ = input_.offset();
    const size_t start = kBlockHeader + 2 + (block.flags ? 4 : 0);
    const size_t least = block.version == 1 ? kV1Header : kHeaderSize;
    const uint64_t limit = block.large ? kLargeBlock : kOrdinaryBlock + kBlockHeader;
    if (header.total < start + least || header.total > limit)
        return fail(last_block_, "an event block of " + std::to_string(header.total) + " bytes; " +
                                     std::to_string(start + least) + " to " +
                                     std::to_string(limit) + " are possible");
    uint8_t *bytes = input_.ensure(header.total);
    size_t room = header.total - start;
    pending_ = header.total;
    if (bytes == nullptr) {
        // What counts is that the event is whole; the end of its block may be missing.
        room = input_.available() > start ? input_.available() - start : 0;
        bytes = room >= least ? input_.ensure(input_.available()) : nullptr;
        if (bytes == nullptr || load<uint32_t>(bytes + start + 16) > room)
            return cut_short(last_block_, "an event block");
        pending_ = input_.available();
    }
    uint8_t *event = bytes + start;
    record.cpu = load<uint16_t>(bytes + kBlockHeader);
    record.notes = kRecorded;
    if (block.flags && (load<uint32_t>(bytes + kBlockHeader + 2) & kStateOnlyFlag))
        record.notes |= kStateOnly;
    if (initial_) {
        const auto type = load<uint16_t>(event + 20);
        initial_ = type == kContainer || type == kContainerJson || type == kContainerJson2;
    }
    if (initial_)
        record.notes |= kInitial;
    if (block.version == 1) {
        event = widen(event, static_cast<uint32_t>(room));
        if (event == nullptr)
            return fail(last_block_, "the event's lengths do not add up; the file is damaged");
        room += kHeaderSize - kV1Header;
    }
    record.data = event;
    record.available = static_cast<uint32_t>(room);
    return block.version == 1 || load<uint16_t>(event + 20) < kFirstOwnId ||
           own_event(start, room, record);
}

uint8_t *ScapReader::widen_rare(uint8_t *event, uint32_t room) {
    uint32_t length = load<uint32_t>(event + 16);
    const uint16_t type = load<uint16_t>(event + 20);
    if (length < kV1Header || length > room)
        return nullptr;
    uint32_t count = 0;
    if (const EventInfo *info = events_.find(type)) {
        const size_t width = info->flags & kLargePayload ? 4 : 2;
        const uint32_t surplus = type == kNotification || type == kInfrastructure ? 3 : 0;
        for (count = info->nparams;; count--) {
            uint64_t sum = kV1Header + width * count;
            if (sum <= length) {
                for (uint32_t i = 0; i < count; i++) {
                    const uint8_t *at = event + kV1Header + width * i;
                    sum += width == 4 ? load<uint32_t>(at) : load<uint16_t>(at);
                }
                if (sum == length || sum + surplus == length) {
                    length = static_cast<uint32_t>(sum);
                    break;
                }
            }
            if (count == 0)
                return nullptr;
        }
    }
    return moved(event, length, count);
}

bool ScapReader::section_header(const Header &header) {
    const uint64_t at = input_.offset();
    constexpr size_t kBody = 16;
    if (header.total < kBlockHeader + kBody + kTrailer)
        return fail(at, "a section header of " + std::to_string(header.total) + " bytes");
    const uint8_t *bytes = input_.ensure(kBlockHeader + kBody);
    if (bytes == nullptr)
        return cut_short(at, "the section header");
    const auto magic = load<uint32_t>(bytes + kBlockHeader);
    const auto major = load<uint16_t>(bytes + kBlockHeader + 4);
    if (magic == __builtin_bswap32(kMagic))
        return fail(at, "written on a machine of the other byte order, which cannot be read");
    if (magic != kMagic)
        return fail(at, "no magic number in the section header; not a capture file");
    if (major > kMajorVersion)
        return fail(at, "capture format " + std::to_string(major) + "; this falcore reads 1.x");
    if (in_section_)
        state_.restart();
    in_section_ = true;
    loaded_ = false;
    own_types_.clear();
    initial_ = true;
    input_.consume(kBlockHeader + kBody);
    return finish_block(header, kBlockHeader + kBody);
}

// Skips what is left of a metadata block and compares its trailer.
bool ScapReader::finish_block(const Header &header, uint64_t taken) {
    const uint64_t at = input_.offset() - taken;
    if (header.total < taken + kTrailer)
        return fail(at, "a block of " + std::to_string(header.total) +
                            " bytes whose entries need more");
    if (!input_.skip(header.total - taken - kTrailer))
        return cut_short(at, "a block");
    const uint8_t *trailer = input_.ensure(kTrailer);
    if (trailer == nullptr)
        return cut_short(at, "a block");
    const auto again = load<uint32_t>(trailer);
    // A section header's own trailer is read and not compared: old writers were careless there.
    if (again != header.total && header.type != kSectionBlock)
        return fail(at, "a block of " + std::to_string(header.total) +
                            " bytes that ends with length " + std::to_string(again) +
                            "; the file is damaged");
    input_.consume(kTrailer);
    return true;
}

bool ScapReader::list(const Header &header, uint64_t head, const char *what, int sized,
                      const Entry &entry) {
    const uint64_t at = input_.offset() - head;
    uint64_t left = header.total - std::min<uint64_t>(header.total, head + kTrailer);
    // Up to three bytes of padding are never taken for an entry.
    while (left >= 4) {
        const uint8_t *bytes = input_.ensure(std::min<uint64_t>(left, kEntry));
        if (bytes == nullptr)
            return cut_short(at, what);
        const size_t window = std::min<uint64_t>(left, kEntry);
        uint64_t whole = 0;
        size_t skipped = 0;
        if (sized >= 0) {
            whole = load<uint32_t>(bytes) + static_cast<uint64_t>(4 - sized);
            skipped = 4;
            if (whole < 4 || whole > left)
                return fail(input_.offset(), std::string("an entry of ") + what + " with length " +
                                                 std::to_string(whole) + "; the file is damaged");
        }
        ScapSpan span(bytes + skipped, window - skipped);
        if (sized >= 0)
            span.limit(std::min<uint64_t>(whole, window) - skipped);
        if (!entry(span))
            return fail(input_.offset(),
                        std::string("an entry of ") + what + " does not fit; the file is damaged");
        if (sized < 0)
            whole = span.taken();
        if (!input_.skip(whole))
            return cut_short(at, what);
        left -= whole;
        head += whole;
    }
    return finish_block(header, head);
}

bool ScapReader::metadata_block(const Header &header, const ScapBlock &block) {
    const uint64_t at = input_.offset();
    input_.consume(kBlockHeader);
    switch (block.kind) {
    case ScapBlock::Kind::machine: {
        const uint8_t *bytes = input_.ensure(kMachineBody);
        if (bytes == nullptr)
            return cut_short(at, "the machine info");
        ScapSpan span(bytes, kMachineBody);
        RecordedMachine machine;
        machine.cpus = span.take<uint32_t>();
        machine.memory = span.take<uint64_t>();
        machine.max_pid = span.take<uint64_t>();
        machine.host = span.bytes(128);
        machine.host.resize(std::min(machine.host.size(), machine.host.find('\0')));
        machine.boot_ts = span.take<uint64_t>();
        machine.flags = span.take<uint64_t>();
        state_.load_machine(std::move(machine));
        input_.consume(kMachineBody);
        return finish_block(header, kBlockHeader + kMachineBody);
    }
    case ScapBlock::Kind::processes:
        return list(header, kBlockHeader, "the process list", block.version >= 9 ? 4 : -1,
                    [&](ScapSpan &span) {
                        ThreadInfo thread;
                        if (!read_process(span, block.version, thread))
                            return false;
                        state_.load_thread(std::move(thread));
                        return true;
                    });
    case ScapBlock::Kind::fds: {
        const uint8_t *bytes = input_.ensure(sizeof(uint64_t));
        if (bytes == nullptr)
            return cut_short(at, "a descriptor list");
        const auto tid = load<int64_t>(bytes);
        input_.consume(sizeof tid);
        return list(header, kBlockHeader + sizeof tid, "a descriptor list",
                    block.version >= 2 ? 4 : -1, [&](ScapSpan &span) {
                        auto fd = make_ref<FdInfo>();
                        int64_t number;
                        if (!read_fd(span, block.version, number, *fd))
                            return false;
                        state_.load_fd(tid, number, std::move(fd));
                        return true;
                    });
    }
    case ScapBlock::Kind::interfaces:
        // Unlike all other lengths this one does not count itself.
        return list(header, kBlockHeader, "the interface list", block.version >= 2 ? 0 : -1,
                    [&](ScapSpan &span) {
                        NetworkInterface interface;
                        if (!read_interface(span, interface))
                            return false;
                        state_.load_interface(std::move(interface));
                        return true;
                    });
    case ScapBlock::Kind::users:
        return list(header, kBlockHeader, "the user list", block.version >= 2 ? 4 : -1,
                    [&](ScapSpan &span) { return read_account(span, state_.users()); });
    case ScapBlock::Kind::own_source: {
        const uint8_t *bytes = input_.ensure(sizeof(uint32_t));
        if (bytes == nullptr)
            return cut_short(at, "the source");
        state_.load_source(load<uint32_t>(bytes) & kSourceReadProc);
        input_.consume(sizeof(uint32_t));
        return finish_block(header, kBlockHeader + sizeof(uint32_t));
    }
    case ScapBlock::Kind::own_threads:
        return list(header, kBlockHeader, "falcore's thread list", 4, [&](ScapSpan &span) {
            int64_t tid;
            ThreadInfo thread;
            ProcessInfo process;
            if (!read_own_thread(span, tid, thread, process))
                return false;
            state_.load_own_thread(tid, thread, process);
            return true;
        });
    case ScapBlock::Kind::own_fds: {
        const uint8_t *bytes = input_.ensure(sizeof(int64_t));
        if (bytes == nullptr)
            return cut_short(at, "falcore's descriptor list");
        const auto tid = load<int64_t>(bytes);
        input_.consume(sizeof tid);
        return list(header, kBlockHeader + sizeof tid, "falcore's descriptor list", 4,
                    [&](ScapSpan &span) {
                        auto fd = make_ref<FdInfo>();
                        int64_t number;
                        if (!read_own_fd(span, number, *fd))
                            return false;
                        state_.load_own_fd(tid, number, std::move(fd));
                        return true;
                    });
    }
    case ScapBlock::Kind::own_types:
        return list(header, kBlockHeader, "the list of drivers' event types", 4,
                    [&](ScapSpan &span) {
                        const auto id = span.take<uint16_t>();
                        const EventInfo *row = events_.find(span.text(kPath), (id & 1) == 0);
                        if (row && row->id >= kDriverIds)
                            own_types_[id] = row->id;
                        return span.good();
                    });
    case ScapBlock::Kind::unknown:
    case ScapBlock::Kind::section:
    case ScapBlock::Kind::event: break;
    }
    return finish_block(header, kBlockHeader);
}

} // namespace falcore
