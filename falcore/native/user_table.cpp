// SPDX-License-Identifier: Apache-2.0
#include "user_table.h"

#include <charconv>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <map>
#include <unordered_map>

namespace falcore {

namespace {

constexpr int64_t kCheckEvery = 2'000'000'000; // ns
constexpr size_t kMaxFile = 8 << 20;
constexpr size_t kMaxRecorded = 1 << 20; // names that a capture file may bring

int64_t coarse_now() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

// Identifies a version of a file: its inode, its size and when it was written.
using Stamp = std::array<int64_t, 4>;

Stamp stamp(const std::string &path) {
    struct stat st {};
    if (stat(path.c_str(), &st) != 0)
        return {};
    return {static_cast<int64_t>(st.st_ino), st.st_size, st.st_mtim.tv_sec, st.st_mtim.tv_nsec};
}

std::string read_file(const std::string &path) {
    std::string text;
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return text;
    char chunk[16384];
    ssize_t got;
    while (text.size() < kMaxFile && (got = read(fd, chunk, sizeof chunk)) > 0)
        text.append(chunk, static_cast<size_t>(got));
    close(fd);
    return text;
}

// Calls row(fields) for each line with its colon-separated fields; missing ones are empty.
template<typename Row> void each_row(std::string_view text, Row row) {
    while (!text.empty()) {
        const size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        std::array<std::string_view, 7> fields{};
        for (auto &field : fields) {
            const size_t colon = line.find(':');
            field = line.substr(0, colon);
            line = colon == std::string_view::npos ? std::string_view{} : line.substr(colon + 1);
        }
        row(fields);
    }
}

bool number(std::string_view text, uint32_t &value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty();
}

} // namespace

struct UserTable::Data {
    Stamp passwd_stamp{}, group_stamp{};
    std::unordered_map<uint32_t, User> users;
    std::unordered_map<uint32_t, std::string> groups;
};

UserTable::UserTable(std::string passwd, std::string group)
    : passwd_(std::move(passwd)), group_(std::move(group)) {
    versions_.push_back(load());
    data_.store(versions_.back().get(), std::memory_order_release);
    next_check_.store(coarse_now() + kCheckEvery, std::memory_order_relaxed);
}

UserTable::~UserTable() = default;

std::unique_ptr<const UserTable::Data> UserTable::load() const {
    auto data = std::make_unique<Data>();
    // Stamped before reading: a change in between is then seen as one at the next check.
    data->passwd_stamp = stamp(passwd_);
    data->group_stamp = stamp(group_);
    each_row(read_file(passwd_), [&](const auto &field) {
        uint32_t uid, gid = UINT32_MAX;
        number(field[3], gid);
        if (number(field[2], uid)) // the first row of a number wins, as with getpwuid
            data->users.try_emplace(uid, User{std::string(field[0]), std::string(field[5]),
                                              std::string(field[6]), gid});
    });
    each_row(read_file(group_), [&](const auto &field) {
        uint32_t gid;
        if (number(field[2], gid))
            data->groups.try_emplace(gid, field[0]);
    });
    return data;
}

void UserTable::refresh() const {
    const std::unique_lock lock(reload_, std::try_to_lock);
    if (!lock)
        return; // another thread is at it
    next_check_.store(coarse_now() + kCheckEvery, std::memory_order_relaxed);
    const Data &data = *data_.load(std::memory_order_acquire);
    if (stamp(passwd_) == data.passwd_stamp && stamp(group_) == data.group_stamp)
        return;
    versions_.push_back(load());
    data_.store(versions_.back().get(), std::memory_order_release);
}

void UserTable::forget() {
    if (recorded_ && recorded_->users.empty() && recorded_->groups.empty())
        return;
    const std::scoped_lock lock(reload_);
    auto data = std::make_unique<Data>();
    recorded_ = data.get();
    versions_.push_back(std::move(data));
    data_.store(recorded_, std::memory_order_release);
    next_check_.store(INT64_MAX, std::memory_order_relaxed);
}

bool UserTable::wants_user(uint32_t uid) const {
    return recorded_ && recorded_->users.size() < kMaxRecorded && !recorded_->users.contains(uid);
}

bool UserTable::wants_group(uint32_t gid) const {
    return recorded_ && recorded_->groups.size() < kMaxRecorded && !recorded_->groups.contains(gid);
}

void UserTable::put_user(uint32_t uid, User user) {
    if (wants_user(uid))
        recorded_->users.try_emplace(uid, std::move(user));
}

void UserTable::put_group(uint32_t gid, std::string name) {
    if (wants_group(gid))
        recorded_->groups.try_emplace(gid, std::move(name));
}

const UserTable::Data &UserTable::current() const {
    const int64_t check = next_check_.load(std::memory_order_relaxed);
    if (check != INT64_MAX && coarse_now() >= check)
        refresh();
    return *data_.load(std::memory_order_acquire);
}

const User *UserTable::user(uint32_t uid) const {
    const auto &users = current().users;
    const auto found = users.find(uid);
    return found == users.end() ? nullptr : &found->second;
}

void UserTable::each_user(const std::function<void(uint32_t, const User &)> &visit) const {
    const auto &users = current().users;
    for (const auto &[uid, user] : std::map(users.begin(), users.end()))
        visit(uid, user);
}

void UserTable::each_group(const std::function<void(uint32_t, const std::string &)> &visit) const {
    const auto &groups = current().groups;
    for (const auto &[gid, name] : std::map(groups.begin(), groups.end()))
        visit(gid, name);
}

std::string_view UserTable::name(uint32_t uid) const {
    const User *found = user(uid);
    return found ? std::string_view(found->name) : std::string_view{};
}

std::string_view UserTable::home(uint32_t uid) const {
    const User *found = user(uid);
    return found ? std::string_view(found->home) : std::string_view{};
}

std::string_view UserTable::shell(uint32_t uid) const {
    const User *found = user(uid);
    return found ? std::string_view(found->shell) : std::string_view{};
}

std::string_view UserTable::group(uint32_t gid) const {
    const auto &groups = current().groups;
    const auto found = groups.find(gid);
    return found == groups.end() ? std::string_view{} : std::string_view(found->second);
}

} // namespace falcore
