// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that say a title and something else.
#include "exchange/PieceFlow.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLineOfTitles = 40;

// The brackets around a title.
Drops droppedBeside(const RichText& line, const QRegularExpressionMatch& hit, const RichText& title)
{
    Drops dropped;
    dropped.add(u"label"_s, line.sliced(0, hit.capturedEnd()).characters() - title.characters());
    return dropped;
}

} // namespace

// "【《春晓》教学设计】一、教学目标": the title, and the first label in the same line.
bool PieceFlow::addTitleInBrackets(const RichText& line, const WordParagraph& paragraph, bool isInTable)
{
    static const QRegularExpression shape(u"^\\s*【([^【】]{4,40})】\\s*(?=(?:一|1)\\s*[、.．]\\s*\\S)"_s);
    static const QRegularExpression colon(u"[:：∶]"_s);
    const QRegularExpressionMatch hit = shape.match(line.plain());
    const RichText rest = line.sliced(std::max<qsizetype>(0, hit.capturedEnd()));
    if (!hit.hasMatch() || !m_place.isEmpty() || m_dictionary.meaning(hit.captured(1)) ||
        !m_dictionary.meaning(rest.plain().section(colon, 0, 0)))
        return false;
    const RichText title = line.sliced(hit.capturedStart(1), hit.capturedLength(1));
    if (!addOpener(title, paragraph))
        add({.text = title, .isHead = true, .isInTable = isInTable});
    note(droppedBeside(line, hit, title), 0);
    addLine(rest, paragraph, isInTable, false);
    return true;
}

// "（2）中班语言优质课教案感谢蚯蚓含反思": whose form it is, and the title right behind.
bool PieceFlow::addTitleBehind(const RichText& line, const WordParagraph& paragraph, bool isInTable)
{
    static const QRegularExpression shape(
        u"^\\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．])?\\s*(.{2,16}?(?:优质课|公开课)?(?:教案|"
        u"教学设计|活动设计))"
        "\\s*[《:：]?\\s*(\\p{Han}{2,12}?)\\s*》?\\s*(?:[含附及与]\\p{Han}{0,2}反思)?\\s*$"_s);
    static const QRegularExpression ofForm(
        u"[小中大]班|[一二三四五六七八九]年级|幼儿园|小学|初中|高中|语言|科学|社会|健康|艺术|数学|语文|音乐|美术|体育|安全|游戏|活动|优质课|公开课|教案|教学设计|活动设计"_s);
    const QRegularExpressionMatch hit = shape.match(line.plain());
    static const QRegularExpression ofSet(
        u"模板|格式|范文|大全|集锦|精选|反思|表格|用纸|[0-9一二三四五六七八九十]+篇"_s);
    if (isInTable || !hit.hasMatch() || !QString(hit.captured(1)).remove(ofForm).isEmpty() ||
        hit.captured(2).contains(ofSet) ||
        (!m_place.isEmpty() && !isProcess(m_place) && !endsLesson(m_place)))
        return false;
    add({.kind = Piece::Kind::Opener,
         .text = line.sliced(0, hit.capturedEnd(1)),
         .place = planKind().word,
         .isCentred = paragraph.isCentred});
    beginDocument(false);
    add({.text = line.sliced(hit.capturedEnd(1)), .isHead = true});
    return true;
}

// "一轮复习学案    一次函数": whose form it is, and the title behind a gap.
bool PieceFlow::addTitleParts(const RichText& line, const WordParagraph& paragraph, bool isInTable)
{
    static const QRegularExpression gap(u"\\s{2,}|[\\t　]"_s);
    const QRegularExpressionMatch hit = gap.match(line.plain().trimmed());
    if (!hit.hasMatch() || line.plain().size() > LongestLineOfTitles || !isTitleLike(line, paragraph))
        return false;
    const RichText whole = line.trimmed();
    const RichText first = whole.sliced(0, hit.capturedStart());
    if (!m_dictionary.opener(first.plain()) || !addOpener(first, paragraph))
        return false;
    addLine(whole.sliced(hit.capturedEnd()), paragraph, isInTable, false);
    return true;
}

// "教学设计：", "四、教学设计" behind the objectives of a lesson that has no process yet: that is its name.
bool PieceFlow::addNameOfProcess(const LabelDictionary::Opener& opener, const RichText& line)
{
    static const QRegularExpression colon(u"[:：∶]\\s*$"_s);
    const QString plain = line.plain();
    const NumberStyle number = leadingNumber(plain).style;
    const bool isMarked =
        plain.contains(colon) || number == NumberStyle::Han || !bracketedHeading(plain).isEmpty();
    if (opener.kind != planKind().word || !opener.rest.isEmpty() || !isMarked || m_isGuide)
        return false;
    const auto lesson = std::find_if(m_pieces.rbegin(), m_pieces.rend(), [](const Piece& piece) {
        return piece.kind == Piece::Kind::Opener && piece.place != u"period";
    });
    const auto has = [&](const QString& place) {
        return std::any_of(m_pieces.rbegin(), lesson, [&](const Piece& piece) {
            return piece.kind == Piece::Kind::Label && piece.place == place;
        });
    };
    const bool hasRows = std::any_of(m_pieces.rbegin(), lesson,
                                     [](const Piece& piece) { return piece.kind == Piece::Kind::StepRow; });
    if (!has(u"objectives"_s) || has(u"steps"_s) || hasRows)
        return false;
    m_place = u"steps"_s;
    m_processNumber = number;
    add({.kind = Piece::Kind::Label, .text = line, .place = m_place, .isStrong = true, .number = number});
    return true;
}

} // namespace shanke
