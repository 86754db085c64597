// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/joinPeriodsOfPlaces.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isPeriod(const Piece& piece)
{
    return piece.kind == Piece::Kind::Opener && piece.place == u"period";
}

bool beginsDocument(const Piece& piece)
{
    return piece.kind == Piece::Kind::Opener && piece.place != u"period";
}

bool isOfProcess(const Piece& piece)
{
    return piece.kind == Piece::Kind::StepRow ||
           (piece.kind == Piece::Kind::Label && piece.place == u"steps");
}

bool hasPeriods(const QString& place)
{
    static const QStringList places{u"objectives"_s, u"keyAndDifficult"_s, u"keyPoints"_s,
                                    u"difficultPoints"_s, u"header.periodCount"_s};
    return places.contains(place);
}

// Lines stand below the period, then a label that is neither of the process nor of another lesson, and the
// process comes behind it.
bool isPart(Pieces::const_iterator period, Pieces::const_iterator end)
{
    const auto label = std::find_if(period, end, [](const Piece& piece) {
        return beginsDocument(piece) || piece.kind == Piece::Kind::Label || isOfProcess(piece);
    });
    const bool hasLine = period + 1 != end && (period + 1)->kind == Piece::Kind::Line;
    if (!hasLine || label == end || label->kind != Piece::Kind::Label || label->text.isBlank())
        return false;
    if (isOfProcess(*label) || label->place == u"objectives" || label->place == u"header.title")
        return label->place == u"steps" && !label->text.isBlank();
    const auto process = std::find_if(
        label, end, [](const Piece& piece) { return beginsDocument(piece) || isOfProcess(piece); });
    return process != end && isOfProcess(*process);
}

} // namespace

void joinPeriodsOfPlaces(Pieces& pieces)
{
    QString place;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        if (piece->kind == Piece::Kind::Label)
            place = piece->place;
        else if (piece->kind == Piece::Kind::Opener && !isPeriod(*piece))
            place.clear();
        else if (isPeriod(*piece) && hasPeriods(place) && isPart(piece, pieces.end()))
            piece->kind = Piece::Kind::Line;
    }
}

} // namespace shanke
