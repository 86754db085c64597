// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace shanke::test {

// shanke-node on a folder, as a program of its own: killed and started again at the same address. Needs the
// events of the test's thread.
class NodeProcess : public QObject
{
    Q_OBJECT
public:
    // Starts it, and returns when it answers. `program`: the path of shanke-node.
    NodeProcess(const QString& program, const QString& folder, const QStringList& options = {});
    ~NodeProcess() override;

    QUrl url() const { return m_url; }
    QString user() const { return QStringLiteral("admin"); }
    QString password() const { return QStringLiteral("geheim-1"); }
    // The key that the server of a school shows at its start, in hex.
    QString key();
    // From the next start on.
    void setOptions(const QStringList& options) { m_options = options; }

    void start();
    void untilUp();
    // SIGKILL, as when the power fails.
    void kill() { m_process.kill(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void untilEnded();

signals:
    void ended();

private:
    void read();

    QString m_program;
    QString m_folder;
    QStringList m_options;
    QUrl m_url;
    QString m_key;
    QProcess m_process;
};

} // namespace shanke::test
