// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/TourPlayer.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr std::chrono::milliseconds betweenLooks{50};

// A busy PC may need it for a step that takes one second on a free one.
constexpr qint64 patience = 180'000; // milliseconds

} // namespace

TourPlayer::TourPlayer(TourSteps steps, QObject* parent) : QObject(parent), m_steps(std::move(steps))
{
    m_looks.setInterval(betweenLooks);
    connect(&m_looks, &QTimer::timeout, this, &TourPlayer::look);
}

void TourPlayer::play()
{
    begin();
}

void TourPlayer::begin()
{
    m_since.start();
    if (const Result<> done = m_steps.at(m_at).act(); !done)
        return giveUp(done.error().detail);
    m_looks.start();
}

void TourPlayer::look()
{
    const TourStep& step = m_steps.at(m_at);
    const QString missing = step.missing();
    if (!missing.isEmpty()) {
        if (m_since.elapsed() >= patience)
            giveUp(missing);
        return;
    }
    m_looks.stop();
    print(u"%1  (%2 s)"_s.arg(step.sentence).arg(double(m_since.elapsed()) / 1000, 0, 'f', 1));
    if (const Result<> done = step.then(); !done)
        return giveUp(done.error().detail);
    if (++m_at == m_steps.size())
        emit finished();
    else
        begin();
}

void TourPlayer::giveUp(const QString& reason)
{
    m_looks.stop();
    print(u"%1\n       FAILED: %2"_s.arg(m_steps.at(m_at).sentence, reason));
    emit failed();
}

void TourPlayer::print(const QString& line) const
{
    std::printf("%2zu/%zu  %s\n", m_at + 1, m_steps.size(), qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace shanke
