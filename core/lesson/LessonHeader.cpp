// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/LessonHeader.h"

#include "lesson/JsonMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Field
{
    QLatin1StringView key;
    Value LessonHeader::*member;
};

constexpr Field<QString> Texts[] = {
    {"title"_L1, &LessonHeader::title},
    {"subject"_L1, &LessonHeader::subject},
    {"grade"_L1, &LessonHeader::grade},
    {"volume"_L1, &LessonHeader::volume},
    {"edition"_L1, &LessonHeader::edition},
    {"unitTitle"_L1, &LessonHeader::unitTitle},
    {"lessonNo"_L1, &LessonHeader::lessonNo},
    {"lessonType"_L1, &LessonHeader::lessonType},
    {"mainPreparer"_L1, &LessonHeader::mainPreparer},
    {"secondPreparer"_L1, &LessonHeader::secondPreparer},
};

constexpr Field<int> Numbers[] = {
    {"editionYear"_L1, &LessonHeader::editionYear},
    {"unitNo"_L1, &LessonHeader::unitNo},
    {"periodCount"_L1, &LessonHeader::periodCount},
    {"periodNo"_L1, &LessonHeader::periodNo},
    {"slot"_L1, &LessonHeader::slot},
    {"teachingWeek"_L1, &LessonHeader::teachingWeek},
};

constexpr Field<QDate> Dates[] = {
    {"plannedDate"_L1, &LessonHeader::plannedDate},
    {"preparedDate"_L1, &LessonHeader::preparedDate},
};

// Where a text lies that was typed for a number or a date and is none.
QString unreadKey(const QString& key)
{
    return key + u"Text"_s;
}

void readUnread(LessonHeader& header, const QJsonObject& json, const QString& key)
{
    const QString text = json.value(unreadKey(key)).toString();
    if (!text.isEmpty())
        header.unread.insert(key, text);
}

} // namespace

LessonHeader LessonHeader::fromJson(const QJsonObject& json)
{
    LessonHeader header;
    for (const auto& field : Texts)
        header.*field.member = json.value(field.key).toString();
    for (const auto& field : Numbers) {
        header.*field.member = json.value(field.key).toInt();
        readUnread(header, json, field.key);
    }
    for (const auto& field : Dates) {
        header.*field.member = dateIn(json, field.key);
        readUnread(header, json, field.key);
    }
    header.classes = textsIn(json, u"classes"_s);
    return header;
}

QJsonObject LessonHeader::toJson(QJsonObject onto) const
{
    for (const auto& field : Texts)
        putText(onto, field.key, this->*field.member);
    for (const auto& field : Numbers) {
        putNumber(onto, field.key, this->*field.member);
        putText(onto, unreadKey(field.key), unread.value(field.key));
    }
    for (const auto& field : Dates) {
        putDate(onto, field.key, this->*field.member);
        putText(onto, unreadKey(field.key), unread.value(field.key));
    }
    putTexts(onto, u"classes"_s, classes);
    return onto;
}

} // namespace shanke
