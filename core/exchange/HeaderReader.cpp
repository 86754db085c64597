// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HeaderReader.h"

#include "exchange/headerWords.h"
#include "exchange/labelKey.h"
#include "lesson/NumberWords.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBeforeGrade = 12; // a grade further behind is part of the title

// "2024年3月5日 星期二", "2024.3.5", "2024-03-05", and what else stands behind it: week and period.
QDate dateIn(const QString& text)
{
    static const QRegularExpression shape(
        u"^(20[0-9]{2})\\s*[年./\\-]\\s*([0-9]{1,2})\\s*[月./\\-]\\s*([0-9]{1,2})\\s*[日号]?(?![0-9])"_s);
    const QRegularExpressionMatch hit = shape.match(withDigits(text).trimmed());
    return hit.hasMatch() ? QDate(hit.captured(1).toInt(), hit.captured(2).toInt(), hit.captured(3).toInt())
                          : QDate();
}

// Whether a text says no more than a date, its weekday, a week of the term and a period of the day.
bool isOnlyDate(const QString& text)
{
    static const QRegularExpression known(
        u"20[0-9]{2}\\s*[年./\\-]\\s*[0-9]{1,2}\\s*[月./\\-]\\s*[0-9]{1,2}\\s*[日号]?|(?:星期|周)[一二三四五六日天1-7]|第\\s*[0-9]{1,2}\\s*[周节]|[\\s(),，、]"_s);
    return withDigits(text).remove(known).isEmpty();
}

std::optional<int> numberedIn(const QString& text, const QString& unit)
{
    const QRegularExpressionMatch hit =
        QRegularExpression(u"第\\s*([0-9]{1,2})\\s*"_s + unit).match(withDigits(text));
    return hit.hasMatch() ? std::optional(hit.captured(1).toInt()) : std::nullopt;
}

std::optional<int> numberAfter(const QString& text, const QString& before)
{
    const QRegularExpression shape(before + u"\\s*([0-9]{1,3})\\s*(?:个)?(?:课时|教时|学时)"_s);
    const QRegularExpressionMatch hit = shape.match(withDigits(text));
    return hit.hasMatch() ? std::optional(hit.captured(1).toInt()) : std::nullopt;
}

} // namespace

QString HeaderReader::valueOf(const QString& field, const QString& text) const
{
    return m_dictionary.headerValue(field, text).value_or(text.trimmed());
}

QString HeaderReader::wordIn(const QString& field, const QString& text) const
{
    const QString key = labelKey(text);
    for (const auto& [word, value] : m_dictionary.headerWords(field)) {
        if (word.size() > 1 && key.contains(word))
            return value;
    }
    return {};
}

void HeaderReader::read(const QString& field, const QString& text)
{
    using H = LessonHeader;
    if (field == u"title")
        return readTitle(text);
    if (field == u"grade" || field == u"subject")
        return readMixed(text);
    if (field == u"volume")
        readVolume(text);
    else if (field == u"edition")
        readEdition(text);
    else if (field == u"lessonNo")
        m_header.lessonNo = text.trimmed();
    else if (field == u"lessonType")
        m_header.lessonType = valueOf(field, text);
    else if (field == u"classes")
        readClasses(text);
    else if (field == u"periodCount" || field == u"periodNo")
        readPeriods(field == u"periodNo" && numberIn(text) ? u"第%1课时"_s.arg(*numberIn(text)) : text);
    else if (field == u"unitTitle")
        readUnit(text);
    else if (field == u"plannedDate")
        readDate(field, &H::plannedDate, text);
    else if (field == u"preparedDate")
        readDate(field, &H::preparedDate, text);
    else if (field == u"slot")
        readNumber(field, &H::slot, text);
    else if (field == u"teachingWeek")
        readNumber(field, &H::teachingWeek, text);
    else if (field == u"mainPreparer")
        m_header.mainPreparer = text.trimmed();
    else if (field == u"secondPreparer")
        m_header.secondPreparer = text.trimmed();
}

void HeaderReader::readTitle(const QString& text)
{
    static const QRegularExpression named(u"《([^》]+)》"_s);
    static const QRegularExpression numbered(
        u"^\\s*第?\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[课.、．]\\s*(.+)$"_s);
    const QString plain = text.simplified();
    const auto opener = m_dictionary.opener(plain);
    const QRegularExpressionMatch name = named.match(plain);
    m_header.title = opener && name.hasMatch() ? name.captured(1) : plain;
    if (const QRegularExpressionMatch hit = numbered.match(m_header.title);
        hit.hasMatch() && m_header.lessonNo.isEmpty() && numberIn(hit.captured(1)))
        m_header.lessonNo = QString::number(*numberIn(hit.captured(1)));
    if (const auto period = numberAfter(plain, u"第"_s); period && m_header.periodNo == 0)
        m_header.periodNo = *period;
    if (const auto grade = gradeIn(plain);
        grade && m_header.grade.isEmpty() && grade->begin < LongestBeforeGrade)
        m_header.grade = grade->key;
}

// A word that says nothing of these stays as what was typed for the grade.
void HeaderReader::readMixed(const QString& text)
{
    const auto grade = gradeIn(text);
    const QString subject = m_dictionary.headerValue(u"subject"_s, text).value_or(wordIn(u"subject"_s, text));
    const QString volume = wordIn(u"volume"_s, text);
    if (grade && m_header.grade.isEmpty())
        m_header.grade = grade->key;
    if (!subject.isEmpty() && m_header.subject.isEmpty())
        m_header.subject = subject;
    if (!volume.isEmpty() && m_header.volume.isEmpty())
        m_header.volume = volume;
    if (text.contains(u'班') && grade && !grade->key.startsWith(u'K') && m_header.classes.isEmpty())
        m_header.classes = QStringList{text.simplified()};
    if (!grade && subject.isEmpty() && volume.isEmpty())
        (m_header.grade.isEmpty() ? m_header.grade : m_header.subject) = text.trimmed();
}

// A term of a school year says the volume, or nothing of it.
void HeaderReader::readVolume(const QString& text)
{
    const QString word = wordIn(u"volume"_s, text);
    if (!word.isEmpty() || !text.contains(u"学年"_s))
        m_header.volume = word.isEmpty() ? valueOf(u"volume"_s, text) : word;
}

// "统编版 2024"
void HeaderReader::readEdition(const QString& text)
{
    static const QRegularExpression year(u"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])"_s);
    const QString word = wordIn(u"edition"_s, text);
    m_header.edition = word.isEmpty() ? valueOf(u"edition"_s, text) : word;
    if (const QRegularExpressionMatch hit = year.match(text); hit.hasMatch() && !word.isEmpty())
        m_header.editionYear = hit.captured(1).toInt();
}

void HeaderReader::readClasses(const QString& text)
{
    static const QRegularExpression between(u"[、,，;；\\s]+"_s);
    m_header.classes = text.split(between, Qt::SkipEmptyParts);
    if (const auto grade = gradeIn(text); grade && m_header.grade.isEmpty())
        m_header.grade = grade->key;
}

void HeaderReader::readPeriods(const QString& text)
{
    const auto number = numberAfter(text, u"第"_s);
    const auto together = numberAfter(text, u"共"_s);
    const auto only = numberIn(text);
    if (number)
        m_header.periodNo = *number;
    if (together)
        m_header.periodCount = *together;
    else if (!number && only)
        m_header.periodCount = *only;
    if (!number && !together && !only)
        m_header.unread.insert(u"periodCount"_s, text.trimmed());
}

void HeaderReader::readUnit(const QString& text)
{
    static const QRegularExpression shape(u"第?\\s*([0-9]{1,2})\\s*单元"_s);
    static const QRegularExpression before(u"^第[0-9]{1,2}单元\\s+(?=\\S)"_s);
    m_header.unitTitle = text.simplified().remove(before);
    if (const QRegularExpressionMatch hit = shape.match(withDigits(text)); hit.hasMatch())
        m_header.unitNo = hit.captured(1).toInt();
}

void HeaderReader::readDate(const QString& field, QDate LessonHeader::*date, const QString& text)
{
    m_header.*date = isOnlyDate(text) ? dateIn(text) : QDate();
    if (!(m_header.*date).isValid()) {
        m_header.unread.insert(field, text.simplified());
        return;
    }
    if (const auto week = numberedIn(text, u"周"_s); week && m_header.teachingWeek == 0)
        m_header.teachingWeek = *week;
    if (const auto slot = numberedIn(text, u"节"_s); slot && m_header.slot == 0)
        m_header.slot = *slot;
}

void HeaderReader::readNumber(const QString& field, int LessonHeader::*number, const QString& text)
{
    if (const auto read = numberIn(text))
        m_header.*number = *read;
    else
        m_header.unread.insert(field, text.simplified());
}

} // namespace shanke
