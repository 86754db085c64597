// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleBooks.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The last period of a longer lesson practises.
QString lessonTypeOf(const LessonHeader& header)
{
    return header.periodCount > 1 && header.periodNo == header.periodCount ? u"PRACTICE"_s : u"NEW"_s;
}

void addPeriods(std::vector<LessonHeader>& periods, LessonHeader header, const QJsonObject& lesson)
{
    header.lessonNo = lesson.value(u"no"_s).toString();
    header.title = lesson.value(u"title"_s).toString();
    header.periodCount = lesson.value(u"periods"_s).toInt(1);
    for (header.periodNo = 1; header.periodNo <= header.periodCount; ++header.periodNo) {
        header.lessonType = lessonTypeOf(header);
        periods.push_back(header);
    }
}

std::vector<LessonHeader> periodsOf(LessonHeader header, const QJsonObject& book)
{
    std::vector<LessonHeader> periods;
    header.editionYear = book.value(u"year"_s).toInt();
    for (const QJsonValue& value : book.value(u"units"_s).toArray()) {
        const QJsonObject unit = value.toObject();
        ++header.unitNo;
        header.unitTitle = unit.value(u"title"_s).toString();
        for (const QJsonValue& lesson : unit.value(u"lessons"_s).toArray())
            addPeriods(periods, header, lesson.toObject());
    }
    return periods;
}

} // namespace

SampleBooks::SampleBooks(const QJsonObject& json)
{
    const QJsonObject subjects = json.value(u"subjects"_s).toObject();
    for (const QString& subject : subjects.keys()) {
        const QJsonObject shelf = subjects.value(subject).toObject();
        const QJsonObject books = shelf.value(u"books"_s).toObject();
        LessonHeader header;
        header.subject = subject;
        header.edition = shelf.value(u"edition"_s).toString();
        for (const QString& book : books.keys())
            m_books.insert(subject + u'/' + book, shanke::periodsOf(header, books.value(book).toObject()));
    }
}

const std::vector<LessonHeader>& SampleBooks::periodsOf(const QString& subject, const QString& grade,
                                                        const QString& volume) const
{
    static const std::vector<LessonHeader> none;
    for (const QString& book : {grade + volume, grade < u"P4" ? u"low"_s : u"high"_s, u"high"_s}) {
        const auto found = m_books.find(subject + u'/' + book);
        if (found != m_books.end())
            return *found;
    }
    return none;
}

} // namespace shanke
