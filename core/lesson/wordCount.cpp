// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/wordCount.h"

#include <QChar>

namespace shanke {

namespace {

bool isCharacterByItself(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(character);
    default:
        return false;
    }
}

// "don't" and "3.5" are one word; "月。Moon" is two.
bool endsWord(char32_t character)
{
    constexpr char32_t FirstWideSign = 0x2e80;
    constexpr char32_t FirstWideLetter = 0xff10; // full-width digits and Latin letters stand among words
    const bool isWideSign = character >= FirstWideSign && !QChar::isLetterOrNumber(character);
    return QChar::isSpace(character) || isWideSign ||
           (character >= FirstWideSign && character < FirstWideLetter);
}

} // namespace

int wordCount(QStringView text)
{
    int count = 0;
    bool isInWord = false;
    for (const char32_t character : text.toUcs4()) {
        if (isCharacterByItself(character)) {
            ++count;
            isInWord = false;
        } else if (endsWord(character)) {
            isInWord = false;
        } else if (!isInWord && QChar::isLetterOrNumber(character)) {
            ++count;
            isInWord = true;
        }
    }
    return count;
}

} // namespace shanke
