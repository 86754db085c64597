// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/titleLines.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t FirstWide = 0x2e80; // of what is as wide as Han

} // namespace

bool isFormTitle(QString rest, const LabelDictionary& dictionary)
{
    static const QRegularExpression school(
        u"^(?!.{0,8}(?:参观|走进|走近|认识|了解|我爱|要上|想上|我上|我是|我的|我眼中的|向往))(?:.{0,20})(?:学校|小学|中学|幼儿园|中心校|学区|教学点|完小|一中|二中|县|市|省)"_s);
    static const QRegularExpression words(
        u"[0-9〇○]{4}[0-9\\-—至学年度秋春季]*|第?[一二上下]学期|["
        u"一二三四五六七八九1-9]年级|[小中大]班|初[一二三]|高[一二三]|"
        "小学|初中|中学|高中|幼儿园|课堂|课时|集体|个人|表格式|电子|教师|"
        "学科|复式班?|1?[0-9一二三四五六七八九十]{1,2}月|主题|教学|通用|规范|标准|实验|新版?|"
        "[一二三四五六七八九][(（]?[上下][)）]?|[一二三]轮|活动|优质课|公开课|示范课|汇报课|中考|高考|复习|专题|单元|一周|每周|学年|学期|用书|课程|教材|水平[一二三四五]|实践活动|第?[一二三四五六七八九十0-9]{1,2}单元|课|版|[上下]册|全册|必修[一二三四五]?|选修|[()（）《》]"_s);
    static const QRegularExpression edition(u"^\\p{Han}{2,4}版(?=.*(?:年级|册))"_s);
    rest.remove(school).remove(edition);
    for (const QString& field : {u"subject"_s, u"edition"_s, u"volume"_s}) {
        for (const auto& [word, value] : dictionary.headerWords(field)) {
            if (word.size() > 1)
                rest.remove(word);
        }
    }
    return rest.remove(words).isEmpty();
}

bool hasLessonNumber(const QString& line)
{
    static const QRegularExpression shape(
        u"^\\s*(?:第\\s*[0-9一二三四五六七八九十]{1,3}\\s*课\\s*|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,2}\\s*|[0-9]{1,2}\\s*[*＊]?[\\s　]+)(?![年月日周届号])\\S"_s);
    return shape.match(line).hasMatch();
}

qsizetype widthOf(const QString& text)
{
    const auto narrow =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() < FirstWide; });
    return text.size() - narrow / 2;
}

} // namespace shanke
