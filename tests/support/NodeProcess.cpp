// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/NodeProcess.h"

#include "support/waitFor.h"

#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace shanke::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto NodePatience = 30s; // reached only by a program that hangs

} // namespace

NodeProcess::NodeProcess(const QString& program, const QString& folder, const QStringList& options)
    : m_program(program), m_folder(folder), m_options(options)
{
    m_url.setScheme(u"http"_s);
    m_url.setHost(u"127.0.0.1"_s);
    m_url.setPort(0);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier(
        [] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when the test crashes
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &NodeProcess::read);
    connect(&m_process, &QProcess::finished, this, &NodeProcess::ended);
    start();
    untilUp();
}

NodeProcess::~NodeProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QString NodeProcess::key()
{
    if (!waitFor([this] { return !m_key.isEmpty(); }, NodePatience))
        qFatal("shanke-node shows no key");
    return m_key;
}

void NodeProcess::start()
{
    const QString port = QString::number(m_url.port());
    m_process.start(m_program, QStringList{u"--data"_s, m_folder, u"--listen"_s, u"127.0.0.1:"_s + port,
                                           u"--admin"_s, user() + u':' + password()} +
                                   m_options);
}

// The port of its first start stays its own.
void NodeProcess::untilUp()
{
    const auto isUp = [this] {
        QTcpSocket probe;
        if (m_url.port() > 0)
            probe.connectToHost(m_url.host(), quint16(m_url.port()));
        return m_url.port() > 0 && probe.waitForConnected(100);
    };
    if (!waitFor(isUp, NodePatience))
        qFatal("shanke-node does not start");
}

void NodeProcess::untilEnded()
{
    if (!waitFor([this] { return !isRunning(); }, NodePatience))
        qFatal("shanke-node does not end");
}

// It says where it listens, then, as a school's, its key.
void NodeProcess::read()
{
    static const QByteArray Address = "listening on ";
    static const QByteArray Key = "key of this server ";
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith(Address))
            m_url = QUrl(QString::fromLatin1(line.mid(Address.size())));
        else if (line.startsWith(Key))
            m_key = QString::fromLatin1(line.mid(Key.size()));
    }
}

} // namespace shanke::test
