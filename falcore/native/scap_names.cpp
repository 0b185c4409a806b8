// SPDX-License-Identifier: Apache-2.0
#include "scap_names.h"

#include <ctime>

namespace falcore {

namespace {

std::string at_this_time(const std::string &format) {
    const time_t now = time(nullptr);
    tm parts{};
    localtime_r(&now, &parts);
    char text[4096];
    const size_t size = strftime(text, sizeof text, format.c_str(), &parts);
    return size != 0 ? std::string(text, size) : format;
}

} // namespace

ScapNames::ScapNames(std::string base, bool rotates, bool timed, uint64_t limit)
    : base_(std::move(base)), rotates_(rotates),
      timed_(timed && base_.find('%') != std::string::npos), limit_(limit) {
    // Names of one length sort by age.
    for (uint64_t last = limit > 0 ? limit - 1 : 0; last >= 10; last /= 10)
        ++digits_;
}

std::string ScapNames::next(std::string &expired) {
    expired.clear();
    if (!rotates_)
        return base_;
    if (timed_) {
        std::string name = at_this_time(base_);
        // Two of one time: neither is to be lost.
        repeated_ = name == last_ ? repeated_ + 1 : 0;
        last_ = name;
        if (repeated_ > 0)
            name += '.' + std::to_string(repeated_);
        if (limit_ > 0) {
            if (past_.size() == limit_) {
                expired = past_.front();
                past_.pop_front();
            }
            past_.push_back(name);
        }
        return name;
    }
    std::string number = std::to_string(index_);
    if (number.size() < static_cast<size_t>(digits_))
        number.insert(0, static_cast<size_t>(digits_) - number.size(), '0');
    if (++index_ == limit_)
        index_ = 0;
    return base_ + number;
}

} // namespace falcore
