// SPDX-License-Identifier: Apache-2.0
#include "time_text.h"

#include <ctime>

namespace falcore {

namespace {

constexpr uint64_t kSecond = 1'000'000'000;

void append_base(std::string &out, uint64_t value, int base) {
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, base).ptr;
    out.append(digits, static_cast<size_t>(end - digits));
}

void two_digits(char *to, unsigned value) {
    to[0] = static_cast<char>('0' + value / 10 % 10);
    to[1] = static_cast<char>('0' + value % 10);
}

void append_date(std::string &out, const std::tm &tm, char separator) {
    append_padded(out, static_cast<uint64_t>(tm.tm_year + 1900), 4);
    out += '-';
    append_padded(out, static_cast<uint64_t>(tm.tm_mon + 1), 2);
    out += '-';
    append_padded(out, static_cast<uint64_t>(tm.tm_mday), 2);
    out += separator;
}

void append_clock(std::string &out, const std::tm &tm) {
    char text[8] = {0, 0, ':', 0, 0, ':', 0, 0};
    two_digits(text, static_cast<unsigned>(tm.tm_hour));
    two_digits(text + 3, static_cast<unsigned>(tm.tm_min));
    two_digits(text + 6, static_cast<unsigned>(tm.tm_sec));
    out.append(text, sizeof text);
}

void append_nanoseconds(std::string &out, uint64_t ts) {
    out += '.';
    append_padded(out, ts % kSecond, 9);
}

std::tm local_time(uint64_t ts) {
    const auto seconds = static_cast<std::time_t>(ts / kSecond);
    std::tm tm{};
    localtime_r(&seconds, &tm);
    return tm;
}

// `HH:MM:SS` of the second of the last event. Consecutive events nearly always share it, and asking
// the time zone for each would cost more than all the rest of a line.
struct LastSecond {
    uint64_t second = UINT64_MAX;
    char text[8];
};
thread_local LastSecond last_second;

const char *clock_of(uint64_t second) {
    LastSecond &last = last_second;
    if (last.second != second) {
        const std::tm tm = local_time(second * kSecond);
        last.text[2] = last.text[5] = ':';
        two_digits(last.text, static_cast<unsigned>(tm.tm_hour));
        two_digits(last.text + 3, static_cast<unsigned>(tm.tm_min));
        two_digits(last.text + 6, static_cast<unsigned>(tm.tm_sec));
        last.second = second;
    }
    return last.text;
}

} // namespace

void append_hex(std::string &out, uint64_t value) {
    constexpr char digits[] = "0123456789ABCDEF";
    char text[16];
    size_t at = sizeof text;
    do {
        text[--at] = digits[value & 0xf];
        value >>= 4;
    } while (value != 0);
    out.append(text + at, sizeof text - at);
}

void append_lower_hex(std::string &out, uint64_t value) {
    append_base(out, value, 16);
}

void append_octal(std::string &out, uint64_t value) {
    if (value != 0)
        out += '0';
    append_base(out, value, 8);
}

void append_padded(std::string &out, uint64_t value, unsigned width) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = static_cast<char>('0' + value % 10);
        value /= 10;
    } while (value != 0 && at > 0);
    while (sizeof digits - at < width && at > 0)
        digits[--at] = '0';
    out.append(digits + at, sizeof digits - at);
}

void append_general(std::string &out, double value) {
    char text[32];
    const auto end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::general, 6).ptr;
    out.append(text, static_cast<size_t>(end - text));
}

void append_fixed(std::string &out, double value, int decimals) {
    char text[400]; // the longest double has 309 digits before the point
    const auto end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, decimals).ptr;
    out.append(text, static_cast<size_t>(end - text));
}

void append_time(std::string &out, uint64_t ts) {
    char text[18];
    const char *clock = clock_of(ts / kSecond);
    for (int i = 0; i < 8; ++i)
        text[i] = clock[i];
    text[8] = '.';
    auto rest = static_cast<uint32_t>(ts % kSecond);
    for (int i = 17; i > 8; --i) {
        text[i] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    out.append(text, sizeof text);
}

void append_time_seconds(std::string &out, uint64_t ts) {
    out.append(clock_of(ts / kSecond), 8);
}

void append_datetime(std::string &out, uint64_t ts) {
    const std::tm tm = local_time(ts);
    append_date(out, tm, ' ');
    append_clock(out, tm);
    append_nanoseconds(out, ts);
}

void append_datetime_seconds(std::string &out, uint64_t ts) {
    append_datetime(out, ts);
    out.resize(out.size() - 10);
}

void append_datetime_zone(std::string &out, uint64_t ts) {
    append_datetime(out, ts);
    long offset = local_time(ts).tm_gmtoff / 60;
    out += ' ';
    out += offset < 0 ? '-' : '+';
    offset = offset < 0 ? -offset : offset;
    append_padded(out, static_cast<uint64_t>(offset / 60), 2);
    append_padded(out, static_cast<uint64_t>(offset % 60), 2);
}

void append_iso8601(std::string &out, uint64_t ts, const char *zone) {
    const auto seconds = static_cast<std::time_t>(ts / kSecond);
    std::tm tm{};
    gmtime_r(&seconds, &tm);
    append_date(out, tm, 'T');
    append_clock(out, tm);
    append_nanoseconds(out, ts);
    out += zone;
}

} // namespace falcore
