// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ChildProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace shanke::bench {

using namespace Qt::StringLiterals;

QJsonObject runForJson(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    const QByteArray line = process.readAllStandardOutput().trimmed().split('\n').last();
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (process.exitCode() != 0 || object.isEmpty())
        qFatal("%s %s failed: %s", qPrintable(program), qPrintable(arguments.join(u' ')), line.constData());
    return object;
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace shanke::bench
