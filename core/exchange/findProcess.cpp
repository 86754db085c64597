// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findProcess.h"

#include "exchange/StepBuilder.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastSteps = 2;
constexpr qsizetype LongestStepLine = 24;

bool isOpener(const Piece& piece)
{
    return piece.kind == Piece::Kind::Opener;
}

bool isLabelOf(const Piece& piece, const QString& place)
{
    return piece.kind == Piece::Kind::Label && piece.place == place;
}

// "活动内容" may be a list of what is done: 1. 2.
bool saysContent(const Piece& label)
{
    return labelKey(label.text.plain()).endsWith(u"内容"_s);
}

bool numbersLine(const Piece& piece)
{
    return piece.kind == Piece::Kind::Line && leadingNumber(piece.text.plain()).style == NumberStyle::Digits;
}

bool numbersStep(const Piece& piece)
{
    const QString plain = piece.text.plain();
    const NumberStyle style = leadingNumber(plain).style;
    const bool isNumbered =
        style == NumberStyle::Han || style == NumberStyle::HanInBrackets || namedStepIn(plain).length > 0;
    return piece.kind == Piece::Kind::Line && isNumbered && plain.size() <= LongestStepLine;
}

// How many steps are numbered between a label and the next.
int stepsBelow(Pieces::const_iterator label, Pieces::const_iterator end)
{
    const auto next = std::find_if(label + 1, end, [](const Piece& piece) {
        return piece.kind == Piece::Kind::Label || isOpener(piece);
    });
    const auto numbered = std::count_if(label + 1, next, numbersStep);
    return int(numbered == 0 && saysContent(*label) ? std::count_if(label + 1, next, numbersLine) : numbered);
}

} // namespace

void findProcess(Pieces& pieces, const LabelDictionary& dictionary)
{
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        const auto end = std::find_if(begin + 1, pieces.end(), isOpener);
        const bool isLesson =
            std::any_of(begin, end, [](const Piece& piece) { return isLabelOf(piece, u"objectives"_s); });
        const bool hasProcess = std::any_of(begin, end, [](const Piece& piece) {
            return isLabelOf(piece, u"steps"_s) || piece.kind == Piece::Kind::StepRow;
        });
        // "教学思路" is how the lesson goes, where nothing else says it.
        for (auto piece = begin; piece != end && !hasProcess; ++piece) {
            if (isLabelOf(*piece, u"textbookAnalysis"_s) && piece->text.plain().contains(u"教学思路"_s))
                piece->place = u"other"_s;
        }
        auto best = end;
        int most = LeastSteps - 1;
        for (auto piece = begin; piece != end && isLesson && !hasProcess; ++piece) {
            const auto meaning = dictionary.meaning(piece->text.plain());
            const bool isUnknown = isLabelOf(*piece, u"other"_s) && (!meaning || meaning->place != u"other");
            const int steps = isUnknown ? stepsBelow(piece, end) : 0;
            if (steps > most) {
                most = steps;
                best = piece;
            }
        }
        if (best != end)
            best->place = u"steps"_s;
        begin = end;
    }
}

} // namespace shanke
