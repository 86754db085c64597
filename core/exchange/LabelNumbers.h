// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LineLabels.h"

namespace shanke {

// Follows the numbers of labels in running text, so that a label is found though nobody knows its word:
// "四、民族团结渗透" where 三、 was a label and nothing below it was numbered so. A value of one reading.
class LabelNumbers
{
public:
    explicit LabelNumbers(const LabelDictionary& dictionary) : m_dictionary(dictionary) {}

    // The parts of a line as they were cut. The only part of an unknown label is made one; before the first
    // step of a process that has no label stands the label, without a text.
    void follow(std::vector<LineLabels::Part>& parts, const QString& place);

private:
    bool isNext(const LineLabels::Part& part) const;

    const LabelDictionary& m_dictionary;
    NumberStyle m_style = NumberStyle::None;
    int m_number = 0;
    bool m_hasNumberedText = false; // below the label: what is numbered so is text
};

} // namespace shanke
