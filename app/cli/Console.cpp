// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QJsonDocument>

#include <cstdio>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE* stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fflush(stream);
}

// What the person can do, where it is not already clear from what went wrong.
QString hint(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"Check the address and the network; what is here is safe, try again later."_s;
    case ErrorKind::Unauthorized:
        return u"Check the name and the password of the server."_s;
    case ErrorKind::NotOurServer:
        return u"Check the address; a portal or proxy may have answered."_s;
    case ErrorKind::UntrustedServer:
        return u"Compare the code with the one at the server: see trust."_s;
    case ErrorKind::InUse:
        return u"Close that program first."_s;
    case ErrorKind::NewerVersion:
        return u"Use the newer program."_s;
    case ErrorKind::DiskFull:
        return u"Free some space; nothing was stored half."_s;
    case ErrorKind::ReadOnly:
        return u"Choose a place where you may read and write."_s;
    case ErrorKind::Damaged:
        return u"Run verify, and keep the file for repair."_s;
    case ErrorKind::Conflict:
        return u"Get the document again and repeat the change on its newest revision."_s;
    case ErrorKind::ServerFull:
        return u"The server needs more space."_s;
    case ErrorKind::ServerBusy:
        return u"Try again later."_s;
    default:
        return {};
    }
}

} // namespace

void Console::line(const QString& words, const QJsonObject& object) const
{
    write(stdout, m_json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : words.toUtf8());
}

void Console::object(const QJsonObject& object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::raw(const QByteArray& json) const
{
    write(stdout, json);
}

void Console::complain(const Error& error) const
{
    const QString detail = error.detail.isEmpty() ? errorName(error.kind) : error.detail;
    const QString sentence = detail.endsWith(u'.') ? detail : detail + u'.';
    const QString advice = hint(error.kind);
    complain(advice.isEmpty() ? sentence : sentence + u' ' + advice);
}

void Console::complain(const QString& sentence) const
{
    write(stderr, u"shankectl: %1"_s.arg(sentence).toUtf8());
}

} // namespace shanke::cli
