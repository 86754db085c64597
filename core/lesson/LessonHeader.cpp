// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/LessonHeader.h"

#include "kind/JsonMembers.h"
#include "lesson/Vocabulary.h"
#include "lesson/sharedFields.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LessonPlace = u"header"_s;

// Where a text lies that was typed for a number or a date and is none.
QString unreadKey(const QString& key)
{
    return key + u"Text"_s;
}

QStringList readKeys()
{
    QStringList keys;
    for (const FieldDescription& field : LessonHeader::fields().descriptions()) {
        if (field.type == FieldType::Number || field.type == FieldType::Date)
            keys.append(field.key);
    }
    return keys;
}

} // namespace

const Fields<LessonHeader>& LessonHeader::fields()
{
    using H = LessonHeader;
    static const Fields<LessonHeader> fields{
        bind("title"_L1, &H::title, QT_TRANSLATE_NOOP("Kinds", "Lesson title")).as(FieldRole::Title),
        bindSubject(&H::subject),
        bindGrade(&H::grade),
        bindVolume(&H::volume),
        bindEdition(&H::edition),
        bind("editionYear"_L1, &H::editionYear, QT_TRANSLATE_NOOP("Kinds", "Year of the edition")),
        bind("unitNo"_L1, &H::unitNo, QT_TRANSLATE_NOOP("Kinds", "Unit no.")),
        bind("unitTitle"_L1, &H::unitTitle, QT_TRANSLATE_NOOP("Kinds", "Unit title")),
        bind("lessonNo"_L1, &H::lessonNo, QT_TRANSLATE_NOOP("Kinds", "Lesson no.")),
        bind("periodCount"_L1, &H::periodCount, QT_TRANSLATE_NOOP("Kinds", "Number of periods")),
        bind("periodNo"_L1, &H::periodNo, QT_TRANSLATE_NOOP("Kinds", "Period")),
        bindKey("lessonType"_L1, &H::lessonType, QT_TRANSLATE_NOOP("Kinds", "Lesson type"),
                lessonTypeChoices()),
        bindClasses(&H::classes),
        bind("plannedDate"_L1, &H::plannedDate, QT_TRANSLATE_NOOP("Kinds", "Lesson date")).as(FieldRole::Day),
        bindSlot(&H::slot),
        bind("teachingWeek"_L1, &H::teachingWeek, QT_TRANSLATE_NOOP("Kinds", "Week")).as(FieldRole::Week),
        bind("preparedDate"_L1, &H::preparedDate, QT_TRANSLATE_NOOP("Kinds", "Prepared on")),
        bind("mainPreparer"_L1, &H::mainPreparer, QT_TRANSLATE_NOOP("Kinds", "Main preparer"))
            .as(FieldRole::Person),
        bind("secondPreparer"_L1, &H::secondPreparer, QT_TRANSLATE_NOOP("Kinds", "Second preparer")),
    };
    return fields;
}

LessonHeader LessonHeader::fromJson(const QJsonObject& json)
{
    static const QStringList keys = readKeys();
    LessonHeader header = fields().read(json);
    for (const QString& key : keys) {
        if (const QString text = json.value(unreadKey(key)).toString(); !text.isEmpty())
            header.unread.insert(key, text);
    }
    return header;
}

QJsonObject LessonHeader::toJson(const QJsonObject& onto) const
{
    static const QStringList keys = readKeys();
    QJsonObject json = fields().write(*this, onto);
    for (const QString& key : keys)
        putText(json, unreadKey(key), unread.value(key));
    return json;
}

bool isOfLesson(const KindDescription& kind)
{
    return kind.place(LessonPlace) != nullptr;
}

LessonHeader lessonHeaderOf(const Record& record)
{
    return isOfLesson(record.kind()) ? record.object<LessonHeader>(LessonPlace) : LessonHeader();
}

} // namespace shanke
