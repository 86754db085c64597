// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/timetableWords.h"

#include "lesson/NumberWords.h"

#include <QHash>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Han = u"一二三四五六七八九十"_s;

QString plainOf(const QString& text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(spaces);
}

// The times of a period, which go from `text`.
std::pair<QTime, QTime> takeTimes(QString& text)
{
    static const QRegularExpression span(
        u"[(]?([0-9]{1,2})[:：]([0-9]{2})[-—–~～至到]+([0-9]{1,2})[:：]([0-9]{2})[)]?"_s);
    const QRegularExpressionMatch hit = span.match(text);
    if (!hit.hasMatch())
        return {};
    text.remove(hit.capturedStart(), hit.capturedLength());
    return {QTime(hit.captured(1).toInt(), hit.captured(2).toInt()),
            QTime(hit.captured(3).toInt(), hit.captured(4).toInt())};
}

// What has a name and no number of its own among the lessons.
std::optional<int> namedPeriod(const QString& text)
{
    struct Named
    {
        QRegularExpression shape;
        int first;
    };
    static const Named names[]{
        {QRegularExpression(u"^(早读|晨读|早自习|晨诵)$"_s), 0},
        {QRegularExpression(u"^(午读|午写|午间)$"_s), 20},
        {QRegularExpression(u"^(?:课后服务|延时服务?|课后延时|托管)([1-3一二三]?)$"_s), 21},
        {QRegularExpression(u"^(?:晚自习|晚修|晚自修)([1-4一二三四]?)$"_s), 31},
    };
    for (const Named& name : names) {
        const QRegularExpressionMatch hit = name.shape.match(text);
        if (hit.hasMatch())
            return name.first + std::max(0, numberIn(hit.captured(1)).value_or(1) - 1);
    }
    return std::nullopt;
}

QString classDigit(const QString& text)
{
    return QString::number(numberIn(text).value_or(0));
}

// A grade is written as a school writes it: 一 to 六, 七 to 九.
QString gradeDigit(const QString& text)
{
    const int number = numberIn(text).value_or(0);
    return number >= 1 && number <= 9 ? QString(Han.at(number - 1)) : QString();
}

ClassWord wordOf(const QRegularExpressionMatch& hit, const QString& name)
{
    return {name, hit.capturedStart(), hit.capturedLength()};
}

} // namespace

std::optional<int> weekdayIn(const QString& text)
{
    static const QRegularExpression chinese(u"^(?:星期|周|礼拜)([一二三四五六日天1-7])$"_s);
    static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const QString plain = plainOf(text);
    const QRegularExpressionMatch hit = chinese.match(plain);
    if (hit.hasMatch() && (hit.captured(1) == u"日"_s || hit.captured(1) == u"天"_s))
        return 7;
    if (hit.hasMatch())
        return numberIn(hit.captured(1));
    const QString lower = plain.toLower();
    static const QRegularExpression day(u"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.]?$"_s);
    const QRegularExpressionMatch name = day.match(lower);
    return name.hasMatch() ? std::optional(int(english.indexOf(name.captured(1))) + 1) : std::nullopt;
}

std::optional<int> weekdayUnderHeading(const QString& text)
{
    const auto named = weekdayIn(text);
    return named ? named : weekdayIn(u"星期"_s + text.trimmed());
}

std::optional<PeriodDef> periodIn(const QString& text, const std::vector<PeriodDef>& known)
{
    static const QRegularExpression numbered(
        u"^(?:上午|下午|晚上)?第?([0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:节课?|课)?$"_s);
    QString plain = plainOf(text);
    const auto [start, end] = takeTimes(plain);
    for (const PeriodDef& period : known) {
        if (!plain.isEmpty() && plainOf(period.name) == plain)
            return period;
    }
    const QRegularExpressionMatch hit = numbered.match(plain);
    std::optional<int> number = hit.hasMatch() ? numberIn(hit.captured(1)) : namedPeriod(plain);
    if (!number || (hit.hasMatch() && *number < 1))
        return std::nullopt;
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const PeriodDef& period) { return period.no == *number; });
    if (same != known.end())
        return *same;
    return PeriodDef{*number, hit.hasMatch() ? u"第%1节"_s.arg(*number) : plain, start, end};
}

bool isBreak(const QString& text)
{
    static const QRegularExpression shape(
        u"^[-—–~、.…]*$|大课间|课间|眼保健操|午休|午餐|午睡|早餐|晚餐|休息|放学|升旗|^无$|^空$"_s);
    QString plain = plainOf(text);
    takeTimes(plain);
    return shape.match(plain).hasMatch();
}

std::optional<ClassWord> classIn(const QString& text)
{
    static const QString number = u"([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})"_s;
    static const QRegularExpression named(
        u"(?<!第)(初|高)?([一二三四五六七八九1-9１-９])(?:年级)?\\s*[(（]?\\s*"_s + number +
        u"\\s*[)）]?\\s*班"_s);
    static const QRegularExpression counted(u"(?<![0-9])([1-9])[.\\-]?(0[1-9]|[1-9]|1[0-9])班"_s);
    static const QRegularExpression kindergarten(
        u"([小中大])\\s*[(（]?\\s*([1-9一二三四五六]?)\\s*[)）]?\\s*班"_s);
    const QRegularExpressionMatch digits = counted.match(text);
    if (digits.hasMatch())
        return wordOf(digits,
                      u"%1(%2)班"_s.arg(gradeDigit(digits.captured(1)), classDigit(digits.captured(2))));
    const QRegularExpressionMatch hit = named.match(text);
    if (hit.hasMatch())
        return wordOf(hit, u"%1%2(%3)班"_s.arg(hit.captured(1), gradeDigit(hit.captured(2)),
                                               classDigit(hit.captured(3))));
    const QRegularExpressionMatch small = kindergarten.match(text);
    if (!small.hasMatch())
        return std::nullopt;
    const QString which = small.captured(2);
    return wordOf(small, which.isEmpty() ? small.captured(1) + u'班'
                                         : u"%1(%2)班"_s.arg(small.captured(1), classDigit(which)));
}

std::optional<LessonWeeks> weeksIn(const QString& text)
{
    static const QHash<QString, LessonWeeks> words{
        {u"单"_s, LessonWeeks::Odd},     {u"单周"_s, LessonWeeks::Odd},    {u"odd"_s, LessonWeeks::Odd},
        {u"双"_s, LessonWeeks::Even},    {u"双周"_s, LessonWeeks::Even},   {u"even"_s, LessonWeeks::Even},
        {u"每周"_s, LessonWeeks::Every}, {u"every"_s, LessonWeeks::Every},
    };
    const auto found = words.constFind(plainOf(text).toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace shanke
