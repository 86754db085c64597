// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "exchange/Piece.h"

namespace shanke {

// Where a line stands: which words are labels there depends on it.
struct LineContext
{
    QString place;                                 // of the label before
    bool isGuide = false;                          // in a study guide
    bool isHead = false;                           // the line is a heading, or bold
    NumberStyle processNumber = NumberStyle::None; // how the label of the teaching process is numbered
    QChar processMark{};                           // ★, 【: what it is decorated with
    bool areBracketed = false;                     // the label before stood in 【】
    bool isBehindStepTable = false;                // below a table that was the teaching process
    bool isBehindPeriod = false;                   // right below "第一课时"
};

// Cuts a line at the labels in it: "课型：新授  课时：2", "【教学目标】会读", "教学重点". In the teaching
// process and in running text only what cannot mean anything else is a label.
class LineLabels
{
public:
    explicit LineLabels(const LabelDictionary& dictionary) : m_dictionary(dictionary) {}

    struct Part
    {
        std::optional<LabelDictionary::Meaning> label;
        RichText text;
        NumberStyle number = NumberStyle::None;
    };
    // At least one part unless the line is blank; together they are the line.
    std::vector<Part> split(const RichText& line, const LineContext& context) const;

private:
    enum class Form { Whole, Colon, Spaces };
    struct Cut
    {
        LabelDictionary::Meaning meaning;
        qsizetype begin = 0;
        qsizetype end = 0; // behind the colon
    };

    std::vector<Part> fieldsBetweenSpaces(const RichText& line, const LineContext& context) const;
    std::optional<LabelDictionary::Meaning> wholeLabel(const QString& line, NumberStyle number) const;
    std::optional<Cut> firstCut(const RichText& line, const LineContext& context) const;
    std::optional<Cut> boldStart(const RichText& line, qsizetype from, const LineContext& context) const;
    std::optional<Cut> bracketed(const QString& line, qsizetype from, const LineContext& context) const;
    std::optional<Cut> unknownBracketed(const QString& line, qsizetype from,
                                        const LineContext& context) const;
    std::optional<Cut> beforeColon(const QString& line, qsizetype from, const LineContext& context) const;
    std::optional<Cut> beforeSpaces(const QString& line, qsizetype from, const LineContext& context) const;
    std::optional<Cut> behindTitle(const QString& line, const LineContext& context) const;
    std::optional<Cut> nextCut(const QString& line, qsizetype from, const LineContext& context) const;
    std::optional<Cut> endBeforeGap(const QString& line, qsizetype from) const;
    std::optional<Cut> nextBracket(const QString& line, qsizetype from, const LineContext& context) const;
    std::optional<Cut> nextColon(const QString& line, qsizetype from, const LineContext& context) const;
    bool saysUnknownField(const QString& line, qsizetype begin, const QString& text,
                          const LineContext& context) const;
    std::optional<Cut> nextGap(const QString& line, qsizetype from, const LineContext& context) const;
    bool isLabel(const LabelDictionary::Meaning& meaning, const QString& text, Form form,
                 const LineContext& context) const;
    bool isLabelInProcess(const LabelDictionary::Meaning& meaning, const QString& text, Form form,
                          const LineContext& context) const;

    const LabelDictionary& m_dictionary;
};

// The sign that decorates a label: ★, 【; null when there is none.
QChar decorationOf(const QString& line);
// The teaching process, and what follows it.
bool isProcess(const QString& place);
// Of a study guide, and of no plan.
bool isGuidePlace(const QString& place);
// What stands at the end of a lesson.
bool endsLesson(const QString& place);

} // namespace shanke
