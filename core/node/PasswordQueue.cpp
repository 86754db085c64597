// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/PasswordQueue.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LongestQueue = 8; // of an address

void answer(const std::vector<Continuation<bool>>& waiting, const Result<bool>& result)
{
    for (const Continuation<bool>& done : waiting)
        done(result);
}

} // namespace

PasswordQueue::PasswordQueue()
{
    m_pool.setMaxThreadCount(1);
}

PasswordQueue::~PasswordQueue()
{
    m_pool.waitForDone(); // what it has begun ends in a tenth of a second
}

bool PasswordQueue::isSame(const Attempt& a, const Attempt& b)
{
    return a.address == b.address && a.name == b.name && a.secret == b.secret;
}

void PasswordQueue::check(Attempt attempt, const Continuation<bool>& done)
{
    if (attempt.address.isEmpty())
        return done(attempt.isRight());
    if (m_current && isSame(m_current->attempt, attempt)) {
        m_current->done.push_back(done);
        return;
    }
    Line& line = m_lines[attempt.address];
    const auto same = std::find_if(line.begin(), line.end(),
                                   [&](const Waiting& each) { return isSame(each.attempt, attempt); });
    if (same != line.end()) {
        same->done.push_back(done);
        return;
    }
    line.push_back({std::move(attempt), {done}});
    if (line.size() > LongestQueue)
        displaceOne(line);
    begin();
}

// The last one of the name that is tried most, which is not the newest of somebody else; where each is tried
// once, the one that came first.
void PasswordQueue::displaceOne(Line& line)
{
    QHash<QString, int> counts;
    for (const Waiting& each : line)
        ++counts[each.attempt.name];
    auto displaced = line.begin();
    for (auto each = line.begin(); each != line.end(); ++each) {
        const int count = counts.value(each->attempt.name);
        if (count > 1 && count >= counts.value(displaced->attempt.name))
            displaced = each;
    }
    const Waiting gone = std::move(*displaced);
    line.erase(displaced);
    answer(gone.done, fail(ErrorKind::ServerBusy, u"Too many sign-ins at once. Wait a moment."_s));
}

void PasswordQueue::begin()
{
    if (m_current || m_rests || m_lines.empty())
        return;
    auto next = m_lines.upper_bound(m_last);
    if (next == m_lines.end())
        next = m_lines.begin();
    m_last = next->first;
    m_current = std::move(next->second.front());
    next->second.pop_front();
    if (next->second.empty())
        m_lines.erase(next);
    m_pool.start([this, check = m_current->attempt.isRight] {
        QElapsedTimer time;
        time.start();
        const bool isRight = check();
        QMetaObject::invokeMethod(
            this, [this, isRight, took = time.elapsed()] { onChecked(isRight, took); }, Qt::QueuedConnection);
    });
}

void PasswordQueue::onChecked(bool isRight, qint64 took)
{
    const Waiting checked = *std::exchange(m_current, std::nullopt);
    m_rests = !isRight;
    if (m_rests)
        QTimer::singleShot(std::chrono::milliseconds(took), this, [this] {
            m_rests = false;
            begin();
        });
    answer(checked.done, isRight);
    begin();
}

} // namespace shanke
