// SPDX-License-Identifier: Apache-2.0
// Names of users and groups, from /etc/passwd and /etc/group. Not through NSS: an event must never
// wait for a directory server.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace falcore {

struct User {
    std::string name, home, shell;
    uint32_t gid = UINT32_MAX;
};

// Readable from several threads at once. What is handed out stays valid as long as the table lives.
class UserTable {
public:
    explicit UserTable(std::string passwd = "/etc/passwd", std::string group = "/etc/group");
    ~UserTable();
    UserTable(const UserTable &) = delete;
    UserTable &operator=(const UserTable &) = delete;

    // Null when the user is not known.
    const User *user(uint32_t uid) const;
    // Empty when not known.
    std::string_view name(uint32_t uid) const;
    std::string_view home(uint32_t uid) const;
    std::string_view shell(uint32_t uid) const;
    std::string_view group(uint32_t gid) const;

    // All that are known now, by number.
    void each_user(const std::function<void(uint32_t, const User &)> &visit) const;
    void each_group(const std::function<void(uint32_t, const std::string &)> &visit) const;

    // Names that a capture file tells, instead of those of the files: forget() drops all names and
    // the files for good. The first name of a number stays. For the thread that reads the file,
    // before anybody looks names up.
    void forget();
    void put_user(uint32_t uid, User user);
    void put_group(uint32_t gid, std::string name);
    // Whether a recorded name is still wanted: captures tell the same ones over and over.
    bool wants_user(uint32_t uid) const;
    bool wants_group(uint32_t gid) const;

    // Looks now whether the files have changed, instead of at the next check.
    void refresh() const;

private:
    struct Data;
    const Data &current() const;
    std::unique_ptr<const Data> load() const;

    std::string passwd_, group_;
    Data *recorded_ = nullptr; // the version that a capture file fills
    mutable std::mutex reload_;
    mutable std::vector<std::unique_ptr<const Data>> versions_; // old ones may still be looked at
    mutable std::atomic<const Data *> data_{nullptr};
    mutable std::atomic<int64_t> next_check_{0}; // coarse monotonic ns
};

} // namespace falcore
