// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/symbolText.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr ushort PrivateBegin = 0xF000;
constexpr ushort PrivateEnd = 0xF0FF;

using SymbolTable = QHash<ushort, QString>;

const SymbolTable& wingdings()
{
    static const SymbolTable table = [] {
        SymbolTable t{{0x21, u"✏"_s}, {0x22, u"✂"_s}, {0x26, u"📖"_s}, {0x28, u"☎"_s}, {0x2A, u"✉"_s},
                      {0x3F, u"✍"_s}, {0x45, u"☜"_s}, {0x46, u"☞"_s}, {0x47, u"☝"_s}, {0x48, u"☟"_s},
                      {0x4A, u"☺"_s}, {0x4B, u"😐"_s}, {0x4C, u"☹"_s}, {0x52, u"☼"_s}, {0x54, u"❄"_s},
                      {0x6C, u"●"_s}, {0x6D, u"❍"_s}, {0x6E, u"■"_s}, {0x6F, u"□"_s}, {0x70, u"❐"_s},
                      {0x71, u"❑"_s}, {0x72, u"❒"_s}, {0x73, u"⬧"_s}, {0x74, u"⧫"_s}, {0x75, u"◆"_s},
                      {0x76, u"❖"_s}, {0x77, u"⬥"_s}, {0x7B, u"❀"_s}, {0x7C, u"✿"_s}, {0x9E, u"·"_s},
                      {0x9F, u"•"_s}, {0xA0, u"▪"_s}, {0xA1, u"○"_s}, {0xA4, u"◉"_s}, {0xA7, u"▪"_s},
                      {0xA8, u"◻"_s}, {0xAB, u"★"_s}, {0xB2, u"✪"_s}, {0xD8, u"➢"_s}, {0xDC, u"➲"_s},
                      {0xDF, u"←"_s}, {0xE0, u"→"_s}, {0xE1, u"↑"_s}, {0xE2, u"↓"_s}, {0xE8, u"➔"_s},
                      {0xF0, u"⇨"_s}, {0xFB, u"✗"_s}, {0xFC, u"✓"_s}, {0xFD, u"☒"_s}, {0xFE, u"☑"_s}};
        for (ushort i = 0; i < 10; ++i) { // digits in circles, white and black, from 1
            t.insert(ushort(0x81 + i), QChar(0x2460 + i));
            t.insert(ushort(0x8C + i), QChar(0x2776 + i));
        }
        return t;
    }();
    return table;
}

const SymbolTable& wingdings2()
{
    static const SymbolTable table{{0x4F, u"✗"_s}, {0x50, u"✓"_s}, {0x51, u"☒"_s}, {0x52, u"☑"_s},
                                   {0x53, u"☒"_s}, {0x54, u"☒"_s}, {0x97, u"●"_s}, {0xA2, u"■"_s},
                                   {0xA3, u"□"_s}, {0xEA, u"★"_s}, {0xEE, u"✦"_s}};
    return table;
}

const SymbolTable& symbols()
{
    static const SymbolTable table = [] {
        SymbolTable t{{0x22, u"∀"_s}, {0x24, u"∃"_s}, {0x27, u"∋"_s}, {0x2D, u"−"_s}, {0x40, u"≅"_s},
                      {0x5C, u"∴"_s}, {0x5E, u"⊥"_s}, {0xA2, u"′"_s}, {0xA3, u"≤"_s}, {0xA4, u"⁄"_s},
                      {0xA5, u"∞"_s}, {0xAB, u"↔"_s}, {0xAC, u"←"_s}, {0xAD, u"↑"_s}, {0xAE, u"→"_s},
                      {0xAF, u"↓"_s}, {0xB0, u"°"_s}, {0xB1, u"±"_s}, {0xB2, u"″"_s}, {0xB3, u"≥"_s},
                      {0xB4, u"×"_s}, {0xB5, u"∝"_s}, {0xB6, u"∂"_s}, {0xB7, u"•"_s}, {0xB8, u"÷"_s},
                      {0xB9, u"≠"_s}, {0xBA, u"≡"_s}, {0xBB, u"≈"_s}, {0xBC, u"…"_s}, {0xC7, u"∩"_s},
                      {0xC8, u"∪"_s}, {0xCC, u"⊂"_s}, {0xCE, u"∈"_s}, {0xCF, u"∉"_s}, {0xD0, u"∠"_s},
                      {0xD1, u"∇"_s}, {0xD5, u"∏"_s}, {0xD6, u"√"_s}, {0xD7, u"·"_s}, {0xD8, u"¬"_s},
                      {0xDE, u"⇒"_s}, {0xE5, u"∑"_s}, {0xF2, u"∫"_s}};
        const QString capitals = u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"_s;
        const QString small = u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ"_s;
        for (ushort i = 0; i < 26; ++i) {
            t.insert(ushort(0x41 + i), capitals[i]);
            t.insert(ushort(0x61 + i), small[i]);
        }
        return t;
    }();
    return table;
}

const SymbolTable* tableOf(const QString& font)
{
    const QString name = font.toLower().remove(u' ');
    if (name == u"wingdings")
        return &wingdings();
    if (name == u"wingdings2")
        return &wingdings2();
    return name == u"symbol" ? &symbols() : nullptr;
}

QString shownAs(ushort code, const SymbolTable* table)
{
    if (table && table->contains(code))
        return table->value(code);
    const bool isPlain = code >= u'0' && code <= u'9' && table == &symbols();
    return isPlain || (table == &symbols() && code < 0x40) ? QString(QChar(code)) : u"□"_s;
}

} // namespace

QString symbolText(const QString& text, const QString& font)
{
    const SymbolTable* table = tableOf(font);
    QString shown;
    for (const QChar c : text) {
        const bool isPrivate = c.unicode() >= PrivateBegin && c.unicode() <= PrivateEnd;
        if (c.isSpace() || (!isPrivate && (!table || c.unicode() > 0xFF)))
            shown += c;
        else if (isPrivate && !table) // of no font that is named: most come from Wingdings
            shown += shownAs(ushort(c.unicode() - PrivateBegin), &wingdings());
        else
            shown += shownAs(isPrivate ? ushort(c.unicode() - PrivateBegin) : c.unicode(), table);
    }
    return shown;
}

} // namespace shanke
