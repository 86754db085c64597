// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cutFieldsBelowHeads.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestField = 40;
constexpr qptrdiff LeastFields = 2;

struct Field
{
    LabelDictionary::Meaning meaning;
    qsizetype end = 0; // behind the colon
};

std::optional<Field> fieldIn(const Piece& piece, const LabelDictionary& dictionary)
{
    static const QRegularExpression colon(u"[:：∶]"_s);
    const QString plain = piece.text.plain();
    const qsizetype begin = leadingNumber(plain).length;
    const qsizetype at = plain.indexOf(colon, begin);
    if (piece.kind != Piece::Kind::Line || at < 0 || plain.size() > LongestField)
        return std::nullopt;
    const auto meaning = dictionary.meaning(plain.sliced(begin, at - begin));
    return meaning && isHeader(meaning->place) ? std::optional(Field{*meaning, at + 1}) : std::nullopt;
}

bool mayHaveFields(const Piece& piece)
{
    static const QRegularExpression words(u"背景|信息|概况|基本情况"_s);
    return piece.kind == Piece::Kind::Label && !isHeader(piece.place) && piece.text.plain().contains(words);
}

} // namespace

void cutFieldsBelowHeads(Pieces& pieces, const LabelDictionary& dictionary)
{
    for (size_t at = 0; at < pieces.size(); ++at) {
        if (!mayHaveFields(pieces[at]))
            continue;
        const auto begin = pieces.begin() + qptrdiff(at) + 1;
        const auto end = std::find_if(begin, pieces.end(),
                                      [&](const Piece& piece) { return !fieldIn(piece, dictionary); });
        const bool isAll = end == pieces.end() || end->kind != Piece::Kind::Line;
        if (end - begin < LeastFields || !isAll)
            continue;
        Pieces fields;
        for (auto piece = begin; piece != end; ++piece) {
            const auto field = fieldIn(*piece, dictionary);
            Piece label = *piece;
            label.kind = Piece::Kind::Label;
            label.place = field->meaning.place;
            label.text = piece->text.sliced(0, field->end);
            Piece value = *piece;
            value.text = piece->text.sliced(field->end).trimmed();
            value.dropped = {};
            value.added = 0;
            fields.push_back(std::move(label));
            fields.push_back(std::move(value));
        }
        const size_t count = size_t(end - begin);
        pieces.erase(begin, end);
        pieces.insert(pieces.begin() + qptrdiff(at) + 1, fields.begin(), fields.end());
        at += 2 * count;
    }
}

} // namespace shanke
