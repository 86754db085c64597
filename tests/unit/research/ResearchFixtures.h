// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "research/ResearchEvent.h"

#include <QFile>
#include <QJsonDocument>

// Records of research from the fixtures of their kinds, and events about them, as a signed document brings
// them.
namespace shanke::test {

inline QJsonObject kindFixtureJson(const KindDescription& kind)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(kind.word));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No fixture at %ls", qUtf16Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Record kindFixture(const KindDescription& kind)
{
    return Record::fromJson(kind, kindFixtureJson(kind)).value();
}

// The fixture of a kind in which members of one of its objects are others.
inline Record kindFixtureWith(const KindDescription& kind, const QString& place, const QJsonObject& members)
{
    QJsonObject json = kindFixtureJson(kind);
    QJsonObject object = json.value(place).toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), member.value());
    json.insert(place, object);
    return Record::fromJson(kind, json).value();
}

inline Record kindFixtureWithRows(const KindDescription& kind, const QString& place, const QJsonArray& rows)
{
    QJsonObject json = kindFixtureJson(kind);
    json.insert(place, rows);
    return Record::fromJson(kind, json).value();
}

inline QStringList codesOf(const std::vector<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.code);
    return codes;
}

inline QDateTime at(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// Who says something, on which PC, as what it counts there, and when.
struct Speaker
{
    const char* user;
    qint64 counter = 1;
    const char* time = "2026-10-21T14:30:00+08:00";
    const char* device = "office";
};

// The document of an event before it is signed.
template <typename Said>
QJsonObject documentOf(const char* about, const Speaker& speaker, const Said& said)
{
    ResearchEvent<Said> event{{}, said};
    event.origin.about = DocId(QString::fromUtf8(about));
    event.origin.at = at(speaker.time);
    QJsonObject json = event.toJson();
    json.insert(QStringLiteral("kind"), Said::kind().word);
    json.insert(QStringLiteral("author"), QString::fromUtf8(speaker.user));
    json.insert(QStringLiteral("school"), QStringLiteral("fxz"));
    json.insert(QStringLiteral("device"), QString::fromUtf8(speaker.device));
    json.insert(QStringLiteral("n"), speaker.counter);
    return json;
}

template <typename Said>
Result<ResearchEvent<Said>> readEvent(const QJsonObject& document)
{
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const DocId id(QStringLiteral("%1:%2:%3")
                       .arg(Said::kind().word, document.value(QStringLiteral("author")).toString(),
                            QString::fromLatin1(Digest::of(text).toHex())));
    return ResearchEvent<Said>::fromJson(id, document);
}

// As whoever judged it found it good.
template <typename Said>
ResearchEvent<Said> eventOf(const char* about, const Speaker& speaker, const Said& said)
{
    ResearchEvent<Said> event = readEvent<Said>(documentOf(about, speaker, said)).value();
    event.origin.judgement = Judgement::good();
    return event;
}

} // namespace shanke::test
