// SPDX-License-Identifier: Apache-2.0
// Prints the facts of the native tables, one a line, for a test to compare with the Python table.
#include <cstdio>
#include <stdexcept>

#include "event.h"
#include "tables.h"

using namespace falcore;

static_assert(kHeaderSize == 8 + 8 + 4 + 2 + 4);
static_assert(kMaxParams == 32);
static_assert(sizeof(ParamType) == 1 && sizeof(Format) == 1 && sizeof(Since) == 1);
static_assert(sizeof(FieldId) == 2);

static bool refuses(EventTable &table, const char *name, std::vector<EventTable::NewParam> params) {
    try {
        table.add(name, std::move(params));
    } catch (const std::invalid_argument &error) {
        return true;
    }
    return false;
}

static int own_rows() {
    EventTable table;
    using P = EventTable::NewParam;
    const uint16_t first = table.add(
        "driver.tick", {P{"count", ParamType::UINT32, Format::DEC, {}},
                        P{"color", ParamType::FLAGS8, Format::HEX, {{1, "RED"}, {2, "GREEN"}}}});
    const uint16_t second = table.add("driver.tock", {});
    if (first != 0xC000 || second != 0xC002)
        return 1;
    const EventInfo *row = table.find(first);
    if (!row || row != table.find("driver.tick", true) || row->nparams != 2 || row->syscall != -1)
        return 2;
    const FlagFamily *family = table.family(row->params[1]);
    if (!family || family->count != 2 || std::string_view(family->values[1].name) != "GREEN")
        return 3;
    if (table.family(row->params[0]))
        return 4;
    if (!refuses(table, "driver.tick", {}) || !refuses(table, "tick", {}) ||
        !refuses(table, "driver.a b", {}) || !refuses(table, "driver.\x1b[0m", {}))
        return 5;
    if (!refuses(table, "driver.x", {P{"p", ParamType::DYN, Format::DEC, {}}}) ||
        !refuses(table, "driver.x", {P{"p", ParamType::UINT8, Format::DEC, {{1, "A"}}}}) ||
        !refuses(table, "driver.x", {P{"", ParamType::UINT8, Format::DEC, {}}}) ||
        !refuses(table, "driver.x", std::vector<P>(33, P{"p", ParamType::UINT8, Format::DEC, {}})))
        return 6;
    for (int i = 2; i < 8192; i++)
        table.add("driver.n" + std::to_string(i), {});
    return refuses(table, "driver.last", {}) ? 0 : 7;
}

int main() {
    for (size_t i = 0; i < kEventCount; i++) {
        const EventInfo &row = kEvents[i];
        std::printf("event %d %s %d %u %d %d %d %d %d", row.id, row.name, row.category, row.flags,
                    static_cast<int>(row.state), row.nparams, row.sysdig_nparams, row.syscall,
                    row.sc);
        for (size_t p = 0; p < row.nparams; p++) {
            const ParamInfo &param = row.params[p];
            std::printf(" %s:%d:%d:%s:%d:%s:%d", param.name, static_cast<int>(param.type),
                        static_cast<int>(param.format),
                        param.family < 0 ? "" : kFlagFamilies[param.family].name, param.dirfd,
                        param.sysdig_name, static_cast<int>(param.sysdig_type));
        }
        if (row.sysdig) {
            std::printf(" sysdig=%d", row.sysdig->id);
            for (size_t p = 0; p < row.sysdig->nparams; p++)
                std::printf(",%d", row.sysdig->params[p]);
        }
        std::printf("\n");
    }
    for (size_t f = 0; f < kFlagFamilyCount; f++)
        for (size_t v = 0; v < kFlagFamilies[f].count; v++)
            std::printf("flag %s %s %u\n", kFlagFamilies[f].name, kFlagFamilies[f].values[v].name,
                        kFlagFamilies[f].values[v].value);
    for (size_t i = 0; i < kSyscallCount; i++)
        std::printf("syscall %d %s %d\n", kSyscalls[i].nr, kSyscalls[i].name, kSyscalls[i].sc);
    for (size_t i = 0; i < kFieldCount; i++)
        std::printf("field %d %s %d %d %d\n", static_cast<int>(kFields[i].id), kFields[i].name,
                    static_cast<int>(kFields[i].type), kFields[i].argument_allowed,
                    kFields[i].argument_required);
    for (unsigned code = 0; code < 65536; code++)
        if (!sc_name(static_cast<uint16_t>(code)).empty())
            std::printf("sc %u %s\n", code, sc_name(static_cast<uint16_t>(code)).data());
    EventTable table;
    std::printf("find %d %d %d\n", table.find("pread", true)->id, table.find("pread", false)->id,
                table.find("procexit", false) == nullptr && table.find(uint16_t{454}) == nullptr);
    std::printf("own %d\n", own_rows());
    return 0;
}
