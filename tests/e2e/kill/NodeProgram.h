// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace shanke::test {

// shanke-node on a folder, always at the same address: killed with SIGKILL when a test likes, and then
// started again. Needs the events of the test's thread.
class NodeProgram : public QObject
{
    Q_OBJECT
public:
    NodeProgram(const QString& folder, quint32 seed);
    ~NodeProgram() override;

    QUrl url() const { return m_url; }
    QString user() const { return QStringLiteral("admin"); }
    QString password() const { return QStringLiteral("geheim-1"); }

    // Once, at a random moment of the next `longest` milliseconds.
    void killWithin(int longest);
    // Called after each kill, while the node is down.
    void setAfterKill(std::function<void()> check) { m_afterKill = std::move(check); }
    int kills() const { return m_kills; }
    // Waits until it answers.
    void untilUp();
    void cancelKill() { m_timer.stop(); }

private:
    void start();
    void onEnded();

    QString m_folder;
    QRandomGenerator m_random;
    QUrl m_url;
    QProcess m_process;
    QTimer m_timer;
    std::function<void()> m_afterKill;
    int m_kills = 0;
    bool m_ending = false;
};

} // namespace shanke::test
