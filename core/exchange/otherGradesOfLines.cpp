// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/otherGradesOfLines.h"

#include "exchange/HeaderReader.h"
#include "exchange/LabelDictionary.h"
#include "lesson/Block.h"
#include "lesson/InlineMarkup.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Of the fields that this program prints, by the places that their labels mean.
QString fieldOf(const QString& label)
{
    static const QHash<QString, QString> fields{
        {u"header.grade"_s, u"grade"_s},       {u"header.subject"_s, u"subject"_s},
        {u"header.title"_s, u"title"_s},       {u"header.volume"_s, u"volume"_s},
        {u"header.lessonNo"_s, u"lessonNo"_s}, {u"objectives"_s, u"goals"_s},
        {u"keyAndDifficult"_s, u"points"_s}};
    const auto meaning = LabelDictionary::builtIn().meaning(label);
    return meaning ? fields.value(meaning->place) : QString();
}

class GradeReader
{
public:
    std::vector<OtherGrade> read(const std::vector<RichText>& lines)
    {
        for (const RichText& line : lines)
            line.plain().contains(u'\t') ? takeRow(line) : takeLine(line);
        return std::move(m_grades);
    }

private:
    void begin()
    {
        m_grades.emplace_back();
        m_grades.back().id = newBlockId();
        m_field.clear();
    }

    void takeRow(const RichText& line)
    {
        const bool isHead = m_columns.isEmpty();
        if (!isHead)
            begin();
        qsizetype from = 0;
        for (int column = 0; from <= line.plain().size(); ++column) {
            const qsizetype tab = line.plain().indexOf(u'\t', from);
            const qsizetype end = tab < 0 ? line.plain().size() : tab;
            const RichText cell = line.sliced(from, end - from);
            if (isHead)
                m_columns.append(fieldOf(cell.plain()));
            else
                put(m_columns.value(column), cell);
            from = end + 1;
        }
    }

    void takeLine(const RichText& line)
    {
        static const QRegularExpression number(u"^\\s*[0-9]{1,2}\\.\\s*$"_s);
        static const QRegularExpression label(u"^\\s*([^:：]{1,12}?)(?:\\s*[:：]\\s*|\\s{2,})"_s);
        if (number.match(line.plain()).hasMatch())
            return begin();
        if (m_grades.empty())
            begin();
        const QRegularExpressionMatch hit = label.match(line.plain());
        const QString field = hit.hasMatch() ? fieldOf(hit.captured(1)) : QString();
        if (field == u"grade" && !m_grades.back().grade.isEmpty())
            begin(); // of a form, whose grades have no numbers
        if (!field.isEmpty())
            m_field = field;
        put(m_field, line.sliced(field.isEmpty() ? 0 : hit.capturedLength()));
    }

    void put(const QString& field, const RichText& text)
    {
        OtherGrade& grade = m_grades.back();
        const QString plain = text.plain().trimmed();
        HeaderReader header(LabelDictionary::builtIn());
        header.read(field, plain);
        if (field == u"grade")
            grade.grade = header.header().grade;
        else if (field == u"subject")
            grade.subject = header.header().subject.isEmpty() ? plain : header.header().subject;
        else if (field == u"volume")
            grade.volume = header.header().volume;
        else if (field == u"lessonNo")
            grade.lessonNo = plain;
        else if (field == u"title")
            grade.title = plain;
        else if (QString& markup = field == u"goals" ? grade.goals : grade.points; !plain.isEmpty())
            markup += (markup.isEmpty() ? QString() : u"\n"_s) + sanitizedMarkup(text.markup());
    }

    std::vector<OtherGrade> m_grades;
    QStringList m_columns;
    QString m_field;
};

} // namespace

std::vector<OtherGrade> otherGradesOfLines(const std::vector<RichText>& lines)
{
    return GradeReader().read(lines);
}

} // namespace shanke
