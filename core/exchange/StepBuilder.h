// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"
#include "exchange/LabelDictionary.h"
#include "exchange/Piece.h"

namespace shanke {

// Makes steps of the teaching process: of the rows of a table, or of running text by its outermost numbers
// (一、 环节一 （一） 【新授】), headings, and words such as 教师活动 and 设计意图. Give it everything in
// order, then take the steps once.
class StepBuilder
{
public:
    explicit StepBuilder(const LabelDictionary& dictionary) : m_dictionary(dictionary) {}

    void add(Piece piece) { m_pieces.push_back(std::move(piece)); }
    bool isEmpty() const { return m_pieces.empty(); }

    // What is left out (numbers, field words) is added to `dropped`.
    std::vector<ImportedStep> take(Drops& dropped);

private:
    // By what lines begin a step.
    enum class Marker { None, Han, Named, HanInBrackets, Bracketed, Digits, Circled, Heads, BracketsBefore };

    bool isHeadOfStep(const Piece& piece) const;
    Marker markerOf(const Piece& piece) const;
    Marker outermost() const;
    bool areTitles(Marker marker) const;
    QString firstNamedWord() const;
    bool beginsStep(const Piece& piece, Marker marker) const;
    void addLine(const Piece& piece, Marker marker, Drops& dropped);
    void addRow(const Piece& piece, Drops& dropped);
    void addLanes(const Piece& piece, Drops& dropped);
    void addLane(const QString& lane, const std::vector<RichText>& lines, const QString& from,
                 Drops& dropped);
    bool beginOwnStep(const RichText& line, Drops& dropped);
    bool addOwnField(const RichText& line, Drops& dropped);
    void addMode(const RichText& line, Drops& dropped);
    void addMinutes(const std::vector<RichText>& lines, size_t first, Drops& dropped);
    bool addField(const Piece& piece, Drops& dropped);
    bool changeStage(const Piece& piece, Drops& dropped);
    bool setFacts(ImportedStep& step, const std::vector<RichText>& lines, Drops& dropped) const;
    void setFact(ImportedStep& step, const RichText& line, Drops& dropped) const;
    void begin(const RichText& title, const QString& from, Drops& dropped);
    ImportedStep& step(const QString& from);
    void setTitle(ImportedStep& step, const RichText& title, Drops& dropped) const;
    void describe(ImportedStep& step) const;
    std::vector<RichText>& field(const QString& name, const QString& from);

    const LabelDictionary& m_dictionary;
    Pieces m_pieces;
    std::vector<ImportedStep> m_steps;
    QString m_namedWord; // that names steps, where several name something: 环节一 holds 活动一
    QString m_stage = QStringLiteral("IN");
    QString m_field = QStringLiteral("teacherActivity");
};

// "环节一：" at the beginning of a line.
struct NamedStep
{
    QString word; // 环节, 活动, step...
    qsizetype length = 0;
};
NamedStep namedStepIn(const QString& line);
// "【引入】" before what is done, in the same line; empty: it is none.
QString bracketsBefore(const QString& line);

// "直接教学：", "【自动作业】": what may say how a grade works, with its brackets and colon.
QString modeWord(const QString& line);

// "一、创设情境": the first line of a cell in a table of steps without a column for their names.
bool isTitleOfCell(const QString& line);

// The minutes that a title or a cell says, with where they stand: "（约5分钟）", "5'", "3-5分钟" (the
// larger).
struct MinutesWord
{
    int minutes = 0;
    qsizetype begin = 0;
    qsizetype length = 0;
};
std::optional<MinutesWord> minutesIn(const QString& text);

} // namespace shanke
