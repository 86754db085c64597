// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/RecordSide.h"
#include "unit/research/ResearchFixtures.h"

// Records with what was said about them, as a PC of somebody at the school reads them.
namespace shanke::test {

inline StaffFacts teacherOf(const char* user, const char* subject = "yuwen", const char* grade = "P1")
{
    return {UserId(QString::fromUtf8(user)),
            SchoolId(QStringLiteral("fxz")),
            {},
            {QStringLiteral("teacher")},
            {QString::fromUtf8(subject)},
            {{QString::fromUtf8(subject), QString::fromUtf8(grade)}}};
}

inline Viewer viewerAt(const char* user, const char* now = "2026-10-21T14:30:00+08:00")
{
    return {UserId(QString::fromUtf8(user)), false, false, at(now)};
}

template <typename Said>
HeardEvent heard(const DocId& about, const Speaker& speaker, const Said& said,
                 const Judgement& judgement = Judgement::good())
{
    const QJsonObject document = documentOf(qPrintable(about.toString()), speaker, said);
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const DocId id(QStringLiteral("%1:%2:%3")
                       .arg(Said::kind().word, QString::fromUtf8(speaker.user),
                            QString::fromLatin1(Digest::of(text).toHex())));
    return {id, document, judgement, {}};
}

inline SideInput sideInput(const DocId& id, const Record& record, const Viewer& viewer)
{
    return {
        .id = id,
        .record = record,
        .isShared = true,
        .hasArrived = true,
        .heard = {},
        .staff = {teacherOf("js01"), teacherOf("js02"), teacherOf("js03"), teacherOf("sh01", "shuxue", "P3")},
        .viewer = viewer};
}

// A record of the kind that is meant for everybody who teaches at the school.
inline Record forTeachers(const KindDescription& kind)
{
    return kindFixtureWithRows(kind, QStringLiteral("audience"),
                               {QJsonObject{{QStringLiteral("id"), QStringLiteral("dui01")},
                                            {QStringLiteral("role"), QStringLiteral("teacher")}}});
}

} // namespace shanke::test
