// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/Characters.h"

#include <QStringList>

#include <vector>

namespace shanke {

enum class TextStyle : quint8 {
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Strike = 8,
    Subscript = 16,
    Superscript = 32
};

// Stands in a text where a picture does; no character that a person sees.
constexpr QChar PictureMark{0xFFFC};
// What a person reads where something stood that is not taken over and has to be put in again.
inline const QString PictureLeftOut = QStringLiteral("［图］");
inline const QString FormulaLeftOut = QStringLiteral("［公式］");

// Text of one look, or a picture.
struct TextRun
{
    QString text;
    quint8 styles = 0; // TextStyle
    QString color{};   // "#rrggbb"; empty: as all text
    QString reading{}; // stands above the text: pinyin
    QString formula{}; // the XML of the formula that the text says in one line
    QString picture{}; // the name of the picture that stands here; `text` is then one PictureMark

    bool has(TextStyle style) const { return (styles & quint8(style)) != 0; }
    bool looksLike(const TextRun& other) const
    {
        return styles == other.styles && color == other.color && reading.isEmpty() &&
               other.reading.isEmpty() && formula.isEmpty() && other.formula.isEmpty() && picture.isEmpty() &&
               other.picture.isEmpty();
    }

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

// Text of a document in its looks, that can be cut at any place. Lines in it end with a line feed. A value.
class RichText
{
public:
    RichText() = default;
    explicit RichText(const QString& plain) { append(TextRun{plain}); }

    void append(TextRun run);
    void append(const RichText& other);

    // Without the readings; a picture is a PictureMark.
    const QString& plain() const { return m_plain; }
    const std::vector<TextRun>& runs() const { return m_runs; }
    bool isEmpty() const { return m_plain.isEmpty(); }
    bool isBlank() const { return characters() == 0 && !hasPicture(); }
    bool hasPicture() const { return m_plain.contains(PictureMark); }
    bool isBold() const; // all that is seen of it

    RichText sliced(qsizetype from, qsizetype length = -1) const;
    RichText trimmed() const;
    std::vector<RichText> lines() const;

    // As the documents of this program have it: see InlineMarkup.
    QString markup() const;
    QStringList formulas() const;
    QStringList pictures() const; // by name, in their order
    // What of it is pictures, and the rest.
    RichText onlyPictures() const { return only(true); }
    RichText withoutPictures() const { return only(false); }
    // That a person sees, readings among them.
    qsizetype characters() const;

private:
    RichText only(bool arePictures) const;

    std::vector<TextRun> m_runs;
    QString m_plain;
};

} // namespace shanke
