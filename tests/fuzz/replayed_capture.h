// SPDX-License-Identifier: Apache-2.0
// A capture file that may hold anything, taken through everything that a file goes through.
#pragma once

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <string>

#include "fields.h"
#include "pipeline.h"
#include "scap_reader.h"
#include "tables.h"

namespace falcore::fuzz {

// Every field that there is in one line.
inline const std::string &all_fields(const EventTable &events) {
    static const std::string format = [&] {
        std::string out = "*";
        for (size_t i = 0; i < kFieldCount; i++) {
            for (const char *argument : {"", "[1]", "[name]"}) {
                const std::string text = kFields[i].name + std::string(argument);
                FieldUse use;
                if (parse_field(text, events, use).empty()) {
                    out += "%" + text + " ";
                    break;
                }
            }
        }
        return out;
    }();
    return format;
}

inline Rule everything(const EventTable &events) {
    Rule rule;
    FilterNode all;
    all.op = static_cast<int>(FilterOp::always);
    rule.filter = std::make_unique<Filter>(std::vector<FilterNode>{all}, events);
    return rule;
}

inline Rule lines(const EventTable &events, const std::shared_ptr<Output> &output,
                  const std::string &format, Style style) {
    Rule rule = everything(events);
    LineOptions options;
    options.style = style;
    rule.sysdig = style == Style::sysdig;
    rule.output = output;
    rule.line = std::make_unique<LineFormat>(format, events, options);
    return rule;
}

// Reads a file of these bytes into tables, prints every field of every event as text, as sysdig
// does and as JSON, and writes it again in both layouts. Returns how many events it held.
inline uint64_t replay(const uint8_t *data, size_t size) {
    static const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const int fd = memfd_create("capture", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != static_cast<ssize_t>(size) || lseek(fd, 0, SEEK_SET))
        std::abort();
    auto events = std::make_shared<EventTable>();
    events->set_recorded(true);
    StateConfig config;
    config.proc_root.clear();
    config.recorded = true;
    Pipeline pipeline(events, std::move(config));
    const auto output = std::make_shared<Output>(nowhere);
    pipeline.add_rule(lines(*events, output, all_fields(*events), Style::text));
    pipeline.add_rule(
        lines(*events, output, "%evt.num %evt.time %evt.type %evt.info", Style::sysdig));
    Rule object = everything(*events);
    object.json = true;
    object.output = output;
    pipeline.add_rule(std::move(object));
    for (const ScapLayout layout : {ScapLayout::sysdig, ScapLayout::libs}) {
        Rule copy = everything(*events);
        ScapOptions options;
        options.path = "/dev/null";
        options.layout = layout;
        options.keep_state = true;
        copy.file = std::make_shared<ScapWriter>(options);
        pipeline.add_rule(std::move(copy));
    }
    pipeline.add_ring(std::make_unique<ScapReader>(fd, "mutated", *events, pipeline.state()));
    close(fd);
    while (!pipeline.run(UINT64_MAX, 1'000'000'000, false).ended)
        ;
    pipeline.finish_files();
    return pipeline.stats().delivered;
}

} // namespace falcore::fuzz
