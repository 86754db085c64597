// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelDictionary.h"
#include "lesson/LessonHeader.h"

namespace shanke {

// Reads what a file says in the header of a lesson: "三年级下册语文", "2课时", "第9周", "2024年3月5日".
class HeaderReader
{
public:
    explicit HeaderReader(const LabelDictionary& dictionary) : m_dictionary(dictionary) {}

    void read(const QString& field, const QString& text);
    // What the title, and no field of its own, says: "静夜思（第一课时）", "三年级语文教案".
    void readTitle(const QString& text);

    const LessonHeader& header() const { return m_header; }

private:
    void readMixed(const QString& text); // grade, volume, subject, where they are not known yet
    void readVolume(const QString& text);
    void readEdition(const QString& text);
    void readClasses(const QString& text);
    void readPeriods(const QString& text);
    void readUnit(const QString& text);
    void readDate(const QString& field, QDate LessonHeader::*date, const QString& text);
    void readNumber(const QString& field, int LessonHeader::*number, const QString& text);
    QString valueOf(const QString& field, const QString& text) const;
    QString wordIn(const QString& field, const QString& text) const;

    const LabelDictionary& m_dictionary;
    LessonHeader m_header;
};

} // namespace shanke
