// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LineLabels.h"

namespace shanke {

// Follows how the labels of running text look, so that a label is found though nobody knows its word:
// "四、民族团结渗透" where 三、 was a label and nothing below it was numbered so; 【民族团结渗透】 where the
// label before stood in such brackets. A value of one reading.
class LabelSequence
{
public:
    explicit LabelSequence(const LabelDictionary& dictionary) : m_dictionary(dictionary) {}

    // The parts of a line as they were cut, and the place of the label before. The only part of an unknown
    // label is made one, in a guide only where a word in it tells which; before the first step of a process
    // that has no label stands the label, without a text. `isPeriod`: of a lesson whose process goes on.
    void follow(std::vector<LineLabels::Part>& parts, const LineContext& context, bool isPeriod);
    // The label before stood in 【】.
    bool isBracketed() const { return m_isBracketed; }

private:
    bool beginsProcess(const LineLabels::Part& part) const;
    bool isFirstOfAll(const LineLabels::Part& part) const;
    bool saysTest(const LineLabels::Part& part) const;
    bool isNamedPart(const LineLabels::Part& part) const;
    bool beginsObjectives(const LineLabels::Part& part, const QString& place) const;
    bool saysLearning(const LineLabels::Part& part) const;
    bool saysOtherPlace(const LineLabels::Part& part, const LineContext& context) const;
    // "二、活动时间：三月" where 一、 was a label: cut, whatever it is called.
    void cutNext(std::vector<LineLabels::Part>& parts, const LineContext& context) const;
    bool isPlainLabel(const LineLabels::Part& part) const;
    bool beginsPeriod(const LineLabels::Part& part, const QString& place) const;
    bool isNext(const LineLabels::Part& part) const;
    LabelDictionary::Meaning meaningOf(const QString& line) const;
    void noteOfGuide(const LineLabels::Part& part, bool isHead);
    void note(const LineLabels::Part& part, bool isHead);

    const LabelDictionary& m_dictionary;
    NumberStyle m_style = NumberStyle::None;
    int m_number = 0;
    int m_outer = 0;                // 三 of "三、重点难点", while its (一) and (二) follow
    bool m_hasNumberedText = false; // below the label: what is numbered so is text
    bool m_hasObjectives = false;
    bool m_isBracketed = false;
    bool m_isPlain = false; // the label before had neither number nor brackets
    bool m_isHead = false;  // it was bold, or a heading
};

} // namespace shanke
