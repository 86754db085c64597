// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PieceFlow.h"

#include "exchange/StepBuilder.h"
#include "exchange/TableFlow.h"
#include "exchange/cutFieldsBelowHeads.h"
#include "exchange/findProcess.h"
#include "exchange/joinPeriodsOfPlaces.h"
#include "exchange/markEndsOfProcess.h"
#include "exchange/saysGuide.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestFlow = 12;
constexpr qsizetype LongestOpener = 40;
constexpr qsizetype LongestPlainTitle = 16;

const QRegularExpression& periodLine()
{
    static const QRegularExpression shape(
        u"^\\s*[（(【]?\\s*第\\s*[一二三四五六七八九十0-9]{1,3}\\s*[课教学]\\s*时\\s*[）)】]?\\s*[:：]?\\s*(.*)$"_s);
    return shape;
}

// The tables that stand one below the other, with nothing but blank paragraphs between them, as one: a page
// broke them. Tables of other columns follow as they are.
std::vector<std::pair<const WordBlock*, WordTable>> joined(const WordBlocks& blocks)
{
    std::vector<std::pair<const WordBlock*, WordTable>> joined;
    bool isBehindTable = false;
    for (const WordBlock& block : blocks) {
        const bool isBlank = !block.table && block.paragraph.text.isBlank() && block.paragraph.boxes.empty();
        if (!block.table) {
            joined.push_back({&block, {}});
            isBehindTable = isBehindTable && isBlank;
            continue;
        }
        auto last = joined.rbegin();
        while (isBehindTable && last != joined.rend() && last->second.rows.empty())
            ++last;
        if (isBehindTable && last != joined.rend() && last->second.columns == block.table->columns)
            last->second.rows.insert(last->second.rows.end(), block.table->rows.begin(),
                                     block.table->rows.end());
        else
            joined.push_back({nullptr, *block.table});
        isBehindTable = true;
    }
    return joined;
}

} // namespace

Pieces PieceFlow::read(const WordBlocks& blocks)
{
    if (saysGuide(blocks, m_dictionary)) {
        m_isGuide = true;
        add({.kind = Piece::Kind::Opener, .place = guideKind().word});
    }
    for (const auto& [block, table] : joined(blocks)) {
        if (block) {
            m_from = u"paragraph %1"_s.arg(++m_paragraphs);
            addParagraph(block->paragraph, false, true);
        } else {
            TableFlow(*this, u"table %1"_s.arg(++m_tables)).add(table);
        }
    }
    if (!m_dropped.isEmpty() || m_added > 0)
        add({.kind = Piece::Kind::Line});
    joinPeriodsOfPlaces(m_pieces);
    cutFieldsBelowHeads(m_pieces, m_dictionary);
    findProcess(m_pieces, m_dictionary);
    markEndsOfProcess(m_pieces);
    return std::move(m_pieces);
}

// A picture is no part of a title or a label: it stands behind it.
void PieceFlow::add(Piece piece)
{
    const bool isWords = piece.kind == Piece::Kind::Opener || piece.kind == Piece::Kind::Label;
    if (isWords && piece.text.hasPicture()) {
        const RichText pictures = piece.text.onlyPictures();
        piece.text = piece.text.withoutPictures();
        add(std::move(piece));
        return add({.text = pictures, .isInTable = m_pieces.back().isInTable});
    }
    piece.from = m_from;
    piece.dropped.add(std::exchange(m_dropped, {}));
    piece.added += std::exchange(m_added, 0);
    m_pieces.push_back(std::move(piece));
}

void PieceFlow::note(const Drops& dropped, qsizetype added)
{
    m_dropped.add(dropped);
    m_added += added;
}

void PieceFlow::addCell(const WordBlocks& blocks, bool mayOpen)
{
    if (m_depth == DeepestFlow)
        return;
    ++m_depth;
    const QString from = m_from;
    for (const WordBlock& block : blocks) {
        if (block.table)
            TableFlow(*this, from + u", table in it"_s).add(*block.table);
        else
            addParagraph(block.paragraph, true, mayOpen);
        m_from = from;
    }
    --m_depth;
}

void PieceFlow::addLabel(const RichText& text, const LabelDictionary::Meaning& meaning)
{
    const NumberStyle number = leadingNumber(text.plain()).style;
    m_place = meaning.place;
    if (meaning.place == u"steps")
        m_processNumber = number;
    add({.kind = Piece::Kind::Label,
         .text = text,
         .place = meaning.place,
         .isStrong = meaning.isStrong,
         .isInTable = true,
         .number = number});
}

void PieceFlow::addHead(const RichText& text)
{
    add({.text = text, .isHead = true, .isInTable = true, .number = leadingNumber(text.plain()).style});
}

void PieceFlow::addPlain(const RichText& text)
{
    add({.text = text, .isInTable = true, .number = NumberStyle::None});
}

void PieceFlow::addParagraph(const WordParagraph& paragraph, bool isInTable, bool mayOpen)
{
    note(paragraph.dropped, paragraph.added);
    addBoxes(paragraph, true);
    for (const RichText& line : paragraph.text.lines())
        addLine(line, paragraph, isInTable, mayOpen);
    addBoxes(paragraph, false);
}

// A box that says a label stands before what it hangs on; any other behind it.
void PieceFlow::addBoxes(const WordParagraph& paragraph, bool areLabels)
{
    for (const WordBlocks& box : paragraph.boxes) {
        if (saysLabel(box) == areLabels)
            addCell(box, true);
    }
}

bool PieceFlow::saysLabel(const WordBlocks& box) const
{
    QString text;
    for (const WordBlock& block : box)
        text += block.table ? u"\t"_s : block.paragraph.text.plain();
    const bool isWhole = m_dictionary.meaning(text).has_value();
    const auto meaning = m_dictionary.meaning(text.section(QRegularExpression(u"[:：]"_s), 0, 0));
    return isWhole || meaning || m_dictionary.opener(text);
}

bool PieceFlow::isBehindStepTable() const
{
    const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(),
                                   [](const Piece& piece) { return piece.kind != Piece::Kind::Line; });
    return last != m_pieces.rend() && last->kind == Piece::Kind::StepRow;
}

void PieceFlow::addLine(const RichText& line, const WordParagraph& paragraph, bool isInTable, bool mayOpen)
{
    if (line.isBlank())
        return;
    if (addPeriod(line, paragraph, mayOpen) ||
        (mayOpen &&
         (addTitleInBrackets(line, paragraph, isInTable) || addTitleBehind(line, paragraph, isInTable) ||
          addOpener(line, paragraph) || addTitleParts(line, paragraph, isInTable))))
        return;
    beginTasks(line);
    const bool isHead = paragraph.level > 0 || line.isBold();
    const LineContext context{isLabelAgain(line) ? QString() : m_place,
                              m_isGuide,
                              isHead,
                              m_processNumber,
                              m_processMark,
                              m_sequence.isBracketed(),
                              !isInTable && isBehindStepTable(),
                              !m_pieces.empty() && m_pieces.back().kind == Piece::Kind::Opener &&
                                  m_pieces.back().place == u"period"};
    std::vector<LineLabels::Part> parts = m_labels.split(line, context);
    if (!isInTable || m_isGuide) {
        LineContext followed = context;
        followed.place = m_place;
        m_sequence.follow(parts, followed, m_arePeriodsInProcess);
    }
    // "《背影》教案    备课人：王老师"
    if (parts.size() > 1 && !parts.front().label && mayOpen && addOpener(parts.front().text, paragraph))
        parts.erase(parts.begin());
    addParts(parts, {.isHead = isHead, .isCentred = paragraph.isCentred, .isInTable = isInTable});
}

// Each as `like` is; heads are those that are no labels.
void PieceFlow::addParts(const std::vector<LineLabels::Part>& parts, const Piece& like)
{
    for (const LineLabels::Part& part : parts) {
        Piece piece = like;
        piece.text = part.text;
        piece.number = part.number;
        piece.isHead = like.isHead && !part.label;
        if (part.label) {
            piece.kind = Piece::Kind::Label;
            piece.place = part.label->place;
            piece.isStrong = part.label->isStrong;
            m_place = piece.place;
            if (decorationOf(part.text.plain()) == u'【')
                m_bracketed.insert(labelKey(part.text.plain()));
            if (m_place == u"steps") {
                m_processNumber = part.number;
                m_processMark = decorationOf(part.text.plain());
            }
        }
        add(std::move(piece));
    }
    // "班级：  姓名：  评价：": the last is blank, and what stands below is none of its.
    const auto labels =
        std::count_if(parts.begin(), parts.end(), [](const auto& part) { return bool(part.label); });
    if (!like.isInTable && labels > 1 && parts.back().label && (isHeader(m_place) || m_place == u"other")) {
        m_place.clear();
        add({.kind = Piece::Kind::Boundary});
    }
}

// "任务一：初读课文" behind the goals of a guide whose parts have no other names.
void PieceFlow::beginTasks(const RichText& line)
{
    static const QStringList before{u"objectives"_s, u"goals"_s,           u"keyAndDifficult"_s,
                                    u"keyPoints"_s,  u"difficultPoints"_s, u"methodTips"_s};
    if (!m_isGuide || !before.contains(m_place) || namedStepIn(line.plain()).length == 0)
        return;
    m_place = u"inquiry"_s;
    add({.kind = Piece::Kind::Label, .place = m_place, .isStrong = true});
}

// 【目标】 behind the process of one lesson, as it stood before: that of the next.
bool PieceFlow::isLabelAgain(const RichText& line) const
{
    static const QRegularExpression shape(u"^\\s*(【[^【】]{1,12}】)"_s);
    const QRegularExpressionMatch hit = shape.match(line.plain());
    return isProcess(m_place) && hit.hasMatch() && m_bracketed.contains(labelKey(hit.captured(1)));
}

bool PieceFlow::isTitleLike(const RichText& line, const WordParagraph& paragraph) const
{
    static const QRegularExpression sentence(u"[。；;，,：:？?！!、]"_s);
    return !line.plain().contains(sentence) &&
           (paragraph.isCentred || paragraph.level > 0 || line.isBold() || line.plain().contains(u'《'));
}

// A title without any mark of one: where a lesson may end. In a list of periods it is none.
bool PieceFlow::beginsPeriod(const QString& title) const
{
    static const QRegularExpression sentence(u"[。；;，,：:？?！!、]"_s);
    return title.size() <= LongestPlainTitle && !title.contains(sentence) &&
           (m_place.isEmpty() || m_place == u"preparation" || isProcess(m_place) || endsLesson(m_place));
}

// "第二课时": what follows goes on with the process where there is one.
bool PieceFlow::addPeriod(const RichText& line, const WordParagraph& paragraph, bool mayHaveTitle)
{
    const QRegularExpressionMatch period = periodLine().match(line.plain());
    if (!period.hasMatch() || line.plain().size() > LongestOpener)
        return false;
    static const QRegularExpression blank(u"\\s*(?:授课|上课|教学)?(?:时间|日期)\\s*[:：][\\s_年月日]*$"_s);
    const QString title = period.captured(1).remove(blank).trimmed();
    const bool isMarked = paragraph.level > 0 || paragraph.isCentred || line.isBold();
    const bool isTitle = isMarked ? isTitleLike(line, paragraph) : beginsPeriod(title);
    if (!title.isEmpty() && (!mayHaveTitle || !isTitle))
        return false;
    add({.kind = Piece::Kind::Opener, .text = line, .place = u"period"_s});
    // A period that began in the process is followed by others that do, whatever ended it.
    m_arePeriodsInProcess = title.isEmpty() && (m_arePeriodsInProcess || isProcess(m_place));
    const bool isOwnLesson = title.contains(u'《');
    m_place = m_arePeriodsInProcess || (isProcess(m_place) && !isOwnLesson) ? u"steps"_s : QString();
    if (!m_place.isEmpty())
        add({.kind = Piece::Kind::Label, .place = m_place, .isStrong = true});
    return true;
}

void PieceFlow::beginDocument(bool isGuide)
{
    m_isGuide = isGuide;
    m_arePeriodsInProcess = false;
    m_place.clear();
    m_processNumber = NumberStyle::None;
    m_processMark = {};
}

bool PieceFlow::addOpener(const RichText& line, const WordParagraph& paragraph)
{
    const QString plain = line.plain().trimmed();
    if (plain.size() > LongestOpener)
        return false;
    const auto opener = m_dictionary.opener(plain);
    if (!opener)
        return false;
    if (addNameOfProcess(*opener, line))
        return true;
    const bool isStep = isProcess(m_place) && opener->rest.isEmpty() && !paragraph.isCentred &&
                        leadingNumber(plain).style != NumberStyle::None; // "二、活动设计"
    if (isStep)
        return false;
    const bool isFirst = std::none_of(m_pieces.begin(), m_pieces.end(), [](const Piece& piece) {
        return piece.kind == Piece::Kind::Label || piece.kind == Piece::Kind::StepRow;
    });
    if (!opener->rest.isEmpty() && !isTitleLike(line, paragraph) && !(isFirst && !plain.contains(u'：')))
        return false;
    beginDocument(opener->kind == guideKind().word);
    add({.kind = Piece::Kind::Opener, .text = line, .place = opener->kind, .isCentred = paragraph.isCentred});
    return true;
}

} // namespace shanke
