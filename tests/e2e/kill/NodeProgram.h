// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/NodeProcess.h"

#include <QRandomGenerator>
#include <QTimer>

#include <functional>

namespace shanke::test {

// shanke-node that is killed when a test likes, and then started again.
class NodeProgram : public QObject
{
    Q_OBJECT
public:
    NodeProgram(const QString& folder, quint32 seed);

    QUrl url() const { return m_node.url(); }
    QString user() const { return m_node.user(); }
    QString password() const { return m_node.password(); }

    // Once, at a random moment of the next `longest` milliseconds.
    void killWithin(int longest) { m_timer.start(int(m_random.bounded(longest + 1))); }
    // Called after each kill, while the node is down.
    void setAfterKill(std::function<void()> check) { m_afterKill = std::move(check); }
    int kills() const { return m_kills; }
    // Waits until it answers.
    void untilUp() { m_node.untilUp(); }
    void cancelKill() { m_timer.stop(); }

private:
    void onEnded();

    QRandomGenerator m_random;
    NodeProcess m_node;
    QTimer m_timer;
    std::function<void()> m_afterKill;
    int m_kills = 0;
};

} // namespace shanke::test
