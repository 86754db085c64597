// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"
#include "exchange/StepBuilder.h"
#include "exchange/splitPieces.h"

namespace shanke {

// Puts the pieces of one document where they belong: header fields, places, steps; what has no place is left
// with its label. For one document.
class DocumentPlacer
{
public:
    explicit DocumentPlacer(const LabelDictionary& dictionary) : m_dictionary(dictionary), m_steps(dictionary)
    {
    }

    ImportedDocument place(const DocumentPieces& pieces);

private:
    QString kindOf(const DocumentPieces& pieces) const;
    void take(const Piece& piece);
    void takeOpener(const Piece& piece);
    void takePeriod(const Piece& piece);
    void takeLabel(const Piece& piece);
    void takeLine(const Piece& piece);
    void takeApart(const Piece& piece);
    bool maySayTitle(const Piece& piece) const;
    void leave(const Piece& piece);
    void putHeader(const Piece& piece);
    void putPreparation(const Piece& piece);
    void put(const QString& place, const RichText& line, const QString& from);
    QString placeOfGuide(const QString& place) const;
    void drop(const QString& rule, const Piece& piece)
    {
        m_document.dropped.add(rule, piece.text.characters());
    }
    void moveIntroduction();
    void chooseTitle();
    void takeTitleOfSlot();
    void putTitle(const Piece& title, bool isTitle);
    void chooseGrade();
    void moveContent();
    void chooseTeacher();
    const ImportedText* title() const;
    bool saysTitleAgain(const Piece& piece) const;

    const LabelDictionary& m_dictionary;
    StepBuilder m_steps;
    ImportedDocument m_document;
    QString m_place;
    QString m_label;
    QString m_valueFrom;             // where the value of the header field stands
    std::vector<Piece> m_titles;     // lines that may be the title
    std::vector<Piece> m_formTitles; // lines that say whose form it is, and of what
};

} // namespace shanke
