// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LabelSequence.h"
#include "exchange/LineLabels.h"
#include "ooxml/WordDocument.h"

#include <QSet>

namespace shanke {

// Turns a document into pieces: text boxes beside what they hang on, tables that a page broke joined, labels
// told from text. Reads one document, once.
class PieceFlow
{
public:
    explicit PieceFlow(const LabelDictionary& dictionary)
        : m_dictionary(dictionary), m_labels(dictionary), m_sequence(dictionary)
    {
    }

    Pieces read(const WordBlocks& blocks);

    // What tables are made of, for TableFlow.
    const LabelDictionary& dictionary() const { return m_dictionary; }
    void setFrom(const QString& from) { m_from = from; }
    // The paragraphs of a cell that holds a value; `mayOpen` when it is alone in its row.
    void addCell(const WordBlocks& blocks, bool mayOpen);
    void addLabel(const RichText& text, const LabelDictionary::Meaning& meaning);
    void addHead(const RichText& text); // of what follows, and no label
    void add(Piece piece);
    // A line that needs no cutting: a row of a table of figures.
    void addPlain(const RichText& text);
    const QString& place() const { return m_place; }
    void setPlace(const QString& place) { m_place = place; }
    bool isGuide() const { return m_isGuide; }
    // What came with text, and what of it stands nowhere in the file: counted with the next piece.
    void note(const Drops& dropped, qsizetype added);

private:
    void addParagraph(const WordParagraph& paragraph, bool isInTable, bool mayOpen);
    void addBoxes(const WordParagraph& paragraph, bool areLabels);
    void addLine(const RichText& line, const WordParagraph& paragraph, bool isInTable, bool mayOpen);
    void addParts(const std::vector<LineLabels::Part>& parts, const Piece& like);
    bool addPeriod(const RichText& line, const WordParagraph& paragraph, bool mayHaveTitle);
    bool addOpener(const RichText& line, const WordParagraph& paragraph);
    bool beginsPeriod(const QString& title) const;
    void beginTasks(const RichText& line);
    bool isLabelAgain(const RichText& line) const;
    bool addNameOfProcess(const LabelDictionary::Opener& opener, const RichText& line);
    bool addTitleParts(const RichText& line, const WordParagraph& paragraph, bool isInTable);
    bool addTitleInBrackets(const RichText& line, const WordParagraph& paragraph, bool isInTable);
    bool addTitleBehind(const RichText& line, const WordParagraph& paragraph, bool isInTable);
    void beginDocument(bool isGuide);
    bool isTitleLike(const RichText& line, const WordParagraph& paragraph) const;
    bool saysLabel(const WordBlocks& box) const;
    bool isBehindStepTable() const;

    const LabelDictionary& m_dictionary;
    LineLabels m_labels;
    Pieces m_pieces;
    QString m_place;
    NumberStyle m_processNumber = NumberStyle::None;
    QChar m_processMark;
    QSet<QString> m_bracketed; // labels that stood in brackets, as they are looked up
    LabelSequence m_sequence;
    bool m_isGuide = false;
    bool m_arePeriodsInProcess = false;
    QString m_from;
    Drops m_dropped;
    qsizetype m_added = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
    int m_depth = 0;
};

} // namespace shanke
