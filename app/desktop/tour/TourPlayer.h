// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/TourStep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace shanke {

// Plays steps one after the other and prints each as it happens with the time it took. Stops at the first
// that is not as expected within a minute. Lives in the ui thread and leaves it free between two looks.
class TourPlayer : public QObject
{
    Q_OBJECT
public:
    explicit TourPlayer(TourSteps steps, QObject* parent = nullptr);

    void play();

signals:
    void finished();
    void failed();

private:
    void begin();
    void look();
    void giveUp(const QString& reason);
    void print(const QString& line) const;

    TourSteps m_steps;
    size_t m_at = 0;
    QElapsedTimer m_since;
    QTimer m_looks;
};

} // namespace shanke
