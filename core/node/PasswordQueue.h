// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"

#include <QThreadPool>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace shanke {

// Checks passwords and one-time codes in a thread of its own: one takes a tenth of a second by intent, and
// whoever waits in the serving thread would make all wait. Addresses come in turn, however much each of them
// asks; a right password is never behind another address' wrong ones. After a wrong one the thread rests as
// long as it worked, so that guessing takes half of one core at most. Lives in the serving thread.
class PasswordQueue final : public QObject
{
public:
    struct Attempt
    {
        QString address;
        QString name;
        QString secret;
        std::function<bool()> isRight; // called in the other thread
    };

    PasswordQueue();
    ~PasswordQueue() override;

    // The same attempt that waits already is checked once. ServerBusy: it was displaced, for its address asks
    // too much at a time. Whoever is in this process, without an address, is answered at once.
    void check(Attempt attempt, const Continuation<bool>& done);

private:
    struct Waiting
    {
        Attempt attempt;
        std::vector<Continuation<bool>> done;
    };
    using Line = std::deque<Waiting>;

    static bool isSame(const Attempt& a, const Attempt& b);
    static void displaceOne(Line& line);
    void begin();
    void onChecked(bool isRight, qint64 took);

    std::map<QString, Line> m_lines; // by address
    QString m_last;                  // address that had its turn
    std::optional<Waiting> m_current;
    bool m_rests = false;
    QThreadPool m_pool;
};

} // namespace shanke
