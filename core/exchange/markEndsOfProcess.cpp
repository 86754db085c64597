// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markEndsOfProcess.h"

#include "exchange/LineLabels.h"
#include "exchange/StepBuilder.h"
#include "lesson/PlanSection.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 30; // of a board, of homework
constexpr qsizetype LongestBoardLine = 60;

// "板书：", "【作业】", "附：板书", "活动评价"; what follows in the line belongs to it.
struct EndWord
{
    QString place{};
    qsizetype length = 0; // of the word with its colon; 0: none
    bool isBare = false;  // nothing follows in the line
};

EndWord endWordIn(const QString& line)
{
    static const QRegularExpression shape(
        u"^\\s*(?:附\\s*[:：]?\\s*)?(?:【\\s*)?(?:(板\\s*书)|((?:布置)?作\\s*业)|((?:课后)?反\\s*思|后\\s*记)|((?:活动|教学)(?:评价|建议)))(?:\\s*】\\s*[:：]?|\\s*[:：]|\\s*$)\\s*"_s);
    const QRegularExpressionMatch hit = shape.match(line);
    if (!hit.hasMatch())
        return {};
    const QString place = hit.capturedLength(1) > 0   ? u"boardDesign"_s
                          : hit.capturedLength(2) > 0 ? u"homework"_s
                          : hit.capturedLength(4) > 0 ? u"other"_s
                                                      : toWord(PlanSection::Reflection);
    return {place, hit.capturedLength(), hit.capturedLength() == line.size()};
}

bool saysWhatIsDone(const QString& line)
{
    static const QRegularExpression speech(u"[？?！。]\\s*$|师\\s*[:：]|生\\s*[:：]|学生|同学|请你"_s);
    return line.contains(speech) || line.trimmed().size() > LongestBoardLine;
}

class EndMarker
{
public:
    explicit EndMarker(Pieces& pieces) : m_pieces(pieces) {}

    void mark()
    {
        for (size_t at = 0; at < m_pieces.size(); ++at) {
            const Piece& piece = m_pieces[at];
            if (isOpener(piece))
                m_marked.clear();
            if (piece.kind == Piece::Kind::Label && piece.place == u"extension" && goesOn(at, endOfLines(at)))
                m_pieces[at].place = u"steps.extend"_s; // one step among others
            if (isOpener(piece) || piece.kind == Piece::Kind::Boundary)
                m_place.clear();
            else if (piece.kind == Piece::Kind::Label)
                m_place = piece.place;
            else if (piece.kind == Piece::Kind::Line && isOpen(m_place) && isLabel(at))
                split(at);
        }
    }

private:
    static bool isOpener(const Piece& piece) { return piece.kind == Piece::Kind::Opener; }
    static bool beginsLesson(const Piece& piece)
    {
        return isOpener(piece) || (piece.kind == Piece::Kind::Label &&
                                   (piece.place == u"objectives" || piece.place == u"header.title"));
    }
    // The process, and what was marked behind it.
    bool isOpen(const QString& place) const { return place == u"steps" || m_marked.contains(place); }

    // Of the lesson, or of the period in it.
    bool hasLabelBeside(size_t at, const QString& place) const
    {
        const auto here = m_pieces.begin() + qptrdiff(at);
        const auto next = std::find_if(here, m_pieces.end(), beginsLesson);
        const auto before = std::find_if(std::make_reverse_iterator(here), m_pieces.rend(), beginsLesson);
        return std::any_of(before.base(), next, [&](const Piece& piece) {
            return piece.kind == Piece::Kind::Label && piece.place == place;
        });
    }

    bool isLabel(size_t at) const
    {
        const EndWord word = endWordIn(m_pieces[at].text.plain());
        if (word.length == 0 || (word.place != u"other" && hasLabelBeside(at, word.place)))
            return false;
        const auto begin = m_pieces.cbegin() + qptrdiff(at) + 1;
        const auto end = endOfLines(at);
        const auto own = std::find_if(
            begin, end, [](const Piece& piece) { return endWordIn(piece.text.plain()).length > 0; });
        if ((own == begin && word.isBare) || own - begin > MostLines || goesOn(at, end))
            return false;
        return word.place != u"boardDesign" || looksLikeBoard(at, begin, own, word.isBare);
    }

    // Of the process behind a piece.
    Pieces::const_iterator endOfLines(size_t at) const
    {
        const auto endsLines = [](const Piece& piece) { return piece.kind != Piece::Kind::Line; };
        return std::find_if(m_pieces.cbegin() + qptrdiff(at) + 1, m_pieces.cend(), endsLines);
    }

    bool looksLikeBoard(size_t at, Pieces::const_iterator begin, Pieces::const_iterator end,
                        bool isBare) const
    {
        const auto isDone = [](const Piece& piece) { return saysWhatIsDone(piece.text.plain()); };
        return std::count_if(begin, end, isDone) * 3 <= end - begin && (isBare || !isDone(m_pieces[at]));
    }

    // A number goes on counting, or a step says its name.
    bool goesOn(size_t at, Pieces::const_iterator end) const
    {
        const auto begin = m_pieces.cbegin() + qptrdiff(at) + 1;
        QMap<NumberStyle, bool> seen;
        for (auto line = begin; line != end; ++line) {
            const QString plain = line->text.plain();
            const bool isHeading = !bracketedHeading(plain).isEmpty() && endWordIn(plain).length == 0;
            if (namedStepIn(plain).length > 0 || isHeading)
                return true;
            const NumberStyle style = leadingNumber(plain).style;
            if (style == NumberStyle::None || seen.value(style))
                continue;
            seen.insert(style, true);
            if (leadingValue(plain) > 1 && hasNumber(at, style))
                return true;
        }
        return false;
    }

    bool hasNumber(size_t before, NumberStyle style) const
    {
        return std::any_of(m_pieces.begin(), m_pieces.begin() + qptrdiff(before), [&](const Piece& piece) {
            return piece.kind == Piece::Kind::Line && leadingNumber(piece.text.plain()).style == style;
        });
    }

    void split(size_t at)
    {
        Piece label = m_pieces[at];
        const EndWord word = endWordIn(label.text.plain());
        Piece value = label;
        value.dropped = {};
        value.added = 0;
        value.text = label.text.sliced(word.length).trimmed();
        label.text = label.text.sliced(0, word.length);
        label.kind = Piece::Kind::Label;
        label.place = word.place;
        label.isStrong = true;
        m_pieces[at] = label;
        m_place = label.place;
        m_marked.append(m_place);
        if (!value.text.isBlank())
            m_pieces.insert(m_pieces.begin() + qptrdiff(at) + 1, value);
    }

    Pieces& m_pieces;
    QString m_place;
    QStringList m_marked;
};

} // namespace

void markEndsOfProcess(Pieces& pieces)
{
    EndMarker(pieces).mark();
}

} // namespace shanke
