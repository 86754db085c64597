// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleBooks.h"

#include "lesson/Textbook.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

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

// A lesson has its id by its subject and title, so that another edition of the book has the same.
QString lessonIdOf(const LessonHeader& header, QSet<QString>& taken)
{
    const QByteArray what = (header.subject + u'/' + header.title).toUtf8();
    const QString id =
        QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(12));
    QString free = id;
    for (int copy = 2; taken.contains(free); ++copy)
        free = id + u'-' + QString::number(copy);
    taken.insert(free);
    return free;
}

QString titleOf(const QString& subject, const QString& grade, const QString& volume)
{
    static const QString digits = u"一二三四五六七八九"_s;
    const QString year = digits.at(grade.mid(1).toInt() - 1);
    return u"%1 %2年级%3"_s.arg(subject, year, volume == u"A" ? u"上册"_s : u"下册"_s);
}

QJsonObject textbookOf(const QString& title, const QString& grade, const QString& volume,
                       const std::vector<LessonHeader>& periods)
{
    QJsonArray units;
    QJsonArray lessons;
    QSet<QString> taken;
    for (const LessonHeader& header : periods) {
        if (header.periodNo != 1)
            continue;
        if (units.isEmpty() || units.last()[u"no"_s].toInt() != header.unitNo)
            units.append(TextbookUnit::fields().write(
                {u"unit%1"_s.arg(header.unitNo), header.unitNo, header.unitTitle}, {}));
        lessons.append(TextbookLesson::fields().write(
            {lessonIdOf(header, taken), header.unitNo, header.lessonNo, header.title, {}, header.periodCount},
            {}));
    }
    const LessonHeader& first = periods.front();
    return {
        {u"kind"_s, textbookKind().word},
        {u"schema"_s, textbookKind().schema},
        {u"book"_s, TextbookFacts::fields().write(
                        {title, first.subject, grade, volume, first.edition, first.editionYear}, {})},
        {u"units"_s, units},
        {u"lessons"_s, lessons},
    };
}

} // namespace

SampleBooks::SampleBooks(const QJsonObject& json)
{
    const QJsonObject subjects = json.value(u"subjects"_s).toObject();
    for (const QString& subject : subjects.keys()) {
        const QJsonObject shelf = subjects.value(subject).toObject();
        const QJsonObject books = shelf.value(u"books"_s).toObject();
        const QString name = shelf.value(u"name"_s).toString();
        LessonHeader header;
        header.subject = subject;
        header.edition = shelf.value(u"edition"_s).toString();
        for (const QString& book : books.keys())
            m_books.insert(subject + u'/' + book, shanke::periodsOf(header, books.value(book).toObject()));
        if (!name.isEmpty())
            m_names.insert(subject, name);
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

QMap<QString, QJsonObject> SampleBooks::textbooks(const QString& volume) const
{
    QMap<QString, QJsonObject> documents;
    for (auto book = m_books.begin(); book != m_books.end(); ++book) {
        const QStringList key = book.key().split(u'/');
        if (!m_names.contains(key.first()) || !key.last().endsWith(volume) || book->empty())
            continue;
        const QString grade = key.last().left(2);
        documents.insert(
            u"%1:%2-%3"_s.arg(textbookKind().word, key.first(), key.last().toLower()),
            textbookOf(titleOf(m_names.value(key.first()), grade, volume), grade, volume, *book));
    }
    return documents;
}

} // namespace shanke
