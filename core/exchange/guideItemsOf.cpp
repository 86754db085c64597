// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guideItemsOf.h"

#include "exchange/keptFormulas.h"
#include "lesson/Block.h"
#include "lesson/InlineMarkup.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isBlankLine(const QString& line)
{
    static const QRegularExpression shape(u"^\\s*[_＿]{3,}\\s*$"_s);
    return shape.match(line).hasMatch();
}

// "A. 30°    B. 60°": all of them, in their order; empty where there are not two.
QStringList optionsIn(const QString& line)
{
    static const QRegularExpression letter(u"(?:^|\\s+)([A-H])\\s*[.．、]\\s*"_s);
    QStringList options;
    qsizetype begin = -1;
    for (auto hits = letter.globalMatch(line); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        const bool isNext =
            hit.captured(1) == QString(QChar(u'A' + char16_t(options.size() + (begin < 0 ? 0 : 1))));
        if (!isNext || (begin < 0 && hit.capturedStart() > 0))
            continue;
        if (begin >= 0)
            options.append(line.sliced(begin, hit.capturedStart() - begin).trimmed());
        begin = hit.capturedEnd();
    }
    if (options.isEmpty())
        return {};
    options.append(line.sliced(begin).trimmed());
    return options;
}

class ItemReader
{
public:
    void take(const RichText& line)
    {
        const bool isTaken = !m_items.empty() && (takeTextOfPicture(line) || takeBlankLine(line) ||
                                                  takeOptions(line) || takeTable(line) || takeAnswer(line));
        if (!isTaken)
            m_items.push_back(itemOf(line));
        keepFormulas(m_items.back().more, {line});
    }

    std::vector<GuideItem> items() { return std::move(m_items); }

private:
    bool takeBlankLine(const RichText& line)
    {
        if (!isBlankLine(line.plain()))
            return false;
        GuideItem& item = m_items.back();
        if (item.type == GuideItemType::Text)
            item.type = GuideItemType::Question;
        ++item.lines;
        return true;
    }

    bool takeOptions(const RichText& line)
    {
        const QStringList options = optionsIn(line.plain());
        if (options.isEmpty())
            return false;
        m_items.back().type = GuideItemType::Choice;
        m_items.back().options += options;
        return true;
    }

    // The name of a picture stands before what is asked about it.
    bool takeTextOfPicture(const RichText& line)
    {
        GuideItem& item = m_items.back();
        if (item.type != GuideItemType::Picture || !item.text.isEmpty())
            return false;
        item.text = sanitizedMarkup(line.markup());
        return true;
    }

    // The head of a table to fill in stands below its question.
    bool takeTable(const RichText& line)
    {
        GuideItem& item = m_items.back();
        const bool isHead = line.plain().contains(u'\t') && item.type == GuideItemType::Question &&
                            item.lines == 0 && item.answer.isEmpty();
        if (!isHead)
            return false;
        item.type = GuideItemType::Table;
        item.options = line.plain().split(u'\t');
        item.lines = 1;
        return true;
    }

    bool takeAnswer(const RichText& line)
    {
        static const QRegularExpression shape(
            u"^\\s*[【（(]?(?:参考)?答案[】）)]?(?:\\s*[:：]|\\s{2,})\\s*(?=\\S)"_s);
        const QRegularExpressionMatch hit = shape.match(line.plain());
        if (!hit.hasMatch() || !m_items.back().answer.isEmpty())
            return false;
        m_items.back().answer = sanitizedMarkup(line.sliced(hit.capturedLength()).markup());
        return true;
    }

    GuideItem itemOf(const RichText& line)
    {
        static const QRegularExpression asks(u"[_＿]{3,}|[（(]\\s{2,}[）)]|[？?]\\s*$"_s);
        static const QRegularExpression picture(u"^\\[([^\\[\\]/]+\\.(?:png|jpe?g|gif|bmp|webp))\\]$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch hit = picture.match(line.plain()); hit.hasMatch())
            return {.id = newBlockId(), .type = GuideItemType::Picture, .picture = hit.captured(1)};
        const QString number = u"%1. "_s.arg(m_number + 1);
        const bool isNumbered = line.plain().startsWith(number);
        if (isNumbered)
            ++m_number;
        const bool isQuestion = isNumbered || asks.match(line.plain()).hasMatch();
        return {.id = newBlockId(),
                .type = isQuestion ? GuideItemType::Question : GuideItemType::Text,
                .text = sanitizedMarkup(line.sliced(isNumbered ? number.size() : 0).markup())};
    }

    std::vector<GuideItem> m_items;
    int m_number = 0;
};

} // namespace

std::vector<GuideItem> guideItemsOf(const std::vector<RichText>& lines)
{
    ItemReader reader;
    for (const RichText& line : lines)
        reader.take(line);
    return reader.items();
}

} // namespace shanke
