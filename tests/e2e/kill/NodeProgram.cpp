// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeProgram.h"

#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int NodePatience = 30000; // ms; reached only by a program that hangs

} // namespace

NodeProgram::NodeProgram(const QString& folder, quint32 seed) : m_folder(folder), m_random(seed)
{
    m_url.setScheme(u"http"_s);
    m_url.setHost(u"127.0.0.1"_s);
    m_url.setPort(0);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier(
        [] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test crashes
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &NodeProgram::onEnded);
    start();
    untilUp();
}

NodeProgram::~NodeProgram()
{
    m_ending = true;
    m_process.kill();
    m_process.waitForFinished();
}

void NodeProgram::start()
{
    m_process.start(QStringLiteral(SHANKE_BIN "/shanke-node"),
                    {u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_url.port()), u"--admin"_s,
                     user() + u':' + password()});
}

void NodeProgram::killWithin(int longest)
{
    m_timer.start(int(m_random.bounded(longest + 1)));
}

void NodeProgram::onEnded()
{
    if (m_ending)
        return;
    ++m_kills;
    if (m_afterKill)
        m_afterKill();
    start();
}

// It says where it listens; the port of its first start stays its own.
void NodeProgram::untilUp()
{
    const auto isUp = [this] {
        static const QByteArray Announcement = "listening on ";
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith(Announcement))
                m_url = QUrl(QString::fromLatin1(line.mid(Announcement.size())));
        }
        QTcpSocket probe;
        probe.connectToHost(m_url.host(), quint16(m_url.port()));
        return m_url.port() > 0 && probe.waitForConnected(100);
    };
    if (!QTest::qWaitFor(isUp, NodePatience))
        qFatal("shanke-node does not start");
}

} // namespace shanke::test
