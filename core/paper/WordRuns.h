// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSheet.h"
#include "paper/WordParts.h"
#include "paper/inlineRuns.h"

class QXmlStreamWriter;

namespace shanke {

// How the text of a paragraph looks before its own markup.
struct WordLook
{
    QString font;       // for Chinese; empty: the body's
    int halfPoints = 0; // 0: the body's
    bool isBold = false;
    QString color{}; // "rrggbb"
};

// Writes inline markup as runs of a paragraph. Owns nothing; used while the body is written.
class WordRuns
{
public:
    WordRuns(QXmlStreamWriter& xml, WordParts& parts) : m_xml(xml), m_parts(parts) {}

    void usePictures(const PaperPictures& pictures) { m_pictures = &pictures; }
    // No picture is wider than `width` or higher than `height` twips.
    void write(const QString& markup, const WordLook& look, int width, int height);

private:
    void writeRun(const InlineRun& run, const WordLook& look);
    void writeProperties(const InlineRun& run, const WordLook& look);
    void writeText(const QString& text);
    void writeRuby(const InlineRun& run, const WordLook& look);
    void writePicture(const InlineRun& run, const WordLook& look, int width, int height);
    void writeDrawing(const PaperPicture& picture, const QString& name, QSize twips);

    QXmlStreamWriter& m_xml;
    WordParts& m_parts;
    const PaperPictures* m_pictures = nullptr;
    int m_drawings = 0;
};

} // namespace shanke
