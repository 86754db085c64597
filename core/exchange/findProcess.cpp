// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findProcess.h"

#include "exchange/StepBuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastSteps = 2;
constexpr qptrdiff LeastSpoken = 4;
constexpr int LeastNumbers = 3;
constexpr int LeastOfPeople = 2;       // lines that say what somebody does
constexpr size_t MostBeforeSpeech = 4; // lines between a heading and what is said first
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

// "师：读题。", "生1：……", "T: Hello!"
bool isSpoken(const Piece& piece)
{
    static const QRegularExpression shape(
        u"^\\s*(?:[（(][^（）()]{0,12}[）)])?\\s*(?:师|生|老师|学生|教师|T|S|Ss)\\s*[0-9０-９一二三四五甲乙丙]{0,2}\\s*[:：∶]"_s);
    return piece.kind == Piece::Kind::Line && shape.match(piece.text.plain()).hasMatch();
}

bool isHeadOfSpeech(const Piece& piece)
{
    const NumberStyle style = leadingNumber(piece.text.plain()).style;
    return piece.kind == Piece::Kind::Line && piece.text.plain().size() <= LongestStepLine &&
           (style == NumberStyle::Han || style == NumberStyle::HanInBrackets);
}

// A lesson that is written down as it was spoken, and nothing says that this is the process: it begins with
// the heading above what is said first, or there.
size_t beginOfSpeech(const Pieces& pieces, size_t begin, size_t end)
{
    const auto at = [&](size_t i) { return pieces.begin() + qptrdiff(i); };
    if (std::count_if(at(begin), at(end), isSpoken) < LeastSpoken)
        return end;
    const auto first = size_t(std::find_if(at(begin), at(end), isSpoken) - pieces.begin());
    for (size_t i = first;
         i-- > begin && pieces[i].kind == Piece::Kind::Line && first - i <= MostBeforeSpeech;) {
        if (isHeadOfSpeech(pieces[i]))
            return i;
    }
    const auto label = std::find_if(at(begin), at(first), [](const Piece& piece) {
        return piece.kind == Piece::Kind::Label && !isHeader(piece.place);
    });
    return label == at(first) ? first : end;
}

// "感恩教育主题班会", and below it 一、二、三、 with what is done, and no label at all: it begins with the
// first.
size_t beginOfNumbers(const Pieces& pieces, size_t begin, size_t end)
{
    static const QRegularExpression people(
        u"学生|同学|老师|教师|幼儿|小朋友|小组|孩子们|请大家|你能|你发现|师\\s*[:：]|生\\s*[:：]|你们"_s);
    static const QRegularExpression sentence(u"[。；;？?！!].*\\S"_s);
    size_t first = end;
    int next = 1;
    int lines = 0;
    for (size_t i = begin; i < end; ++i) {
        const Piece& piece = pieces[i];
        const QString plain = piece.text.plain();
        if (piece.kind == Piece::Kind::Label && !isHeader(piece.place) && piece.place != u"other")
            return end;
        if (piece.kind != Piece::Kind::Line || piece.isInTable)
            continue;
        lines += plain.contains(people) ? 1 : 0;
        const bool isNumbered = leadingNumber(plain).style == NumberStyle::Han;
        if (!isNumbered)
            continue;
        const bool isNext = leadingValue(plain) == next && plain.size() <= LongestStepLine &&
                            !plain.sliced(leadingNumber(plain).length).contains(sentence) && i + 1 < end &&
                            leadingNumber(pieces[i + 1].text.plain()).style != NumberStyle::Han;
        if (!isNext)
            return end;
        first = next == 1 ? i : first;
        ++next;
    }
    return next > LeastNumbers && lines >= LeastOfPeople ? first : end;
}

void nameProcess(Pieces& pieces)
{
    for (size_t begin = 0; begin < pieces.size();) {
        const auto next = std::find_if(pieces.begin() + qptrdiff(begin) + 1, pieces.end(), isOpener);
        size_t end = size_t(next - pieces.begin());
        const bool hasProcess = std::any_of(pieces.begin() + qptrdiff(begin), next, [](const Piece& piece) {
            return isLabelOf(piece, u"steps"_s) || isLabelOf(piece, u"inquiry"_s) ||
                   piece.kind == Piece::Kind::StepRow;
        });
        size_t speech = hasProcess ? end : beginOfSpeech(pieces, begin, end);
        if (speech == end && !hasProcess)
            speech = beginOfNumbers(pieces, begin, end);
        if (speech < end) {
            Piece label;
            label.kind = Piece::Kind::Label;
            label.place = u"steps"_s;
            label.isStrong = true;
            label.from = pieces[speech].from;
            pieces.insert(pieces.begin() + qptrdiff(speech), label);
            ++end;
        }
        begin = end;
    }
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
    nameProcess(pieces);
}

} // namespace shanke
