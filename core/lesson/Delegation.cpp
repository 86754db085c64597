// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Delegation.h"

#include "kind/JsonMembers.h"
#include "kind/KindDescription.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestReason = 500;

const QString SaidAt = u"saidAt"_s;

KindDescription describe(const QString& word, const char* label, const QString& about)
{
    return {
        .word = word,
        .label = label,
        .family = Family::Event,
        .homes = {{platform::DatabaseKind::School, Writers::Leaders}},
        .isUrgent = true,
        .isOwedReceipt = true,
        .asked = {{about}, {u"said"_s, AskedMember::Shape::Object}},
        .places = {placeOf<DelegationTerms>(u"said"_s, PlaceType::Object, label)},
    };
}

} // namespace

const Fields<DelegationTerms>& DelegationTerms::fields()
{
    using D = DelegationTerms;
    static const Fields<DelegationTerms> fields{
        bind("lastDay"_L1, &D::lastDay, QT_TRANSLATE_NOOP("Kinds", "Last day")),
        bind("reason"_L1, &D::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
    };
    return fields;
}

DelegationTerms DelegationTerms::fromJson(const QJsonObject& event)
{
    DelegationTerms terms = fields().read(event[delegationKind().places.front().key].toObject());
    terms.reason = terms.reason.simplified().left(LongestReason);
    return terms;
}

QJsonObject DelegationTerms::toJson(const QDateTime& now) const
{
    QJsonObject json{{u"schema"_s, delegationKind().schema},
                     {delegationKind().places.front().key, fields().write(*this, {})}};
    putEventTime(json, SaidAt, now);
    return json;
}

const KindDescription& delegationKind()
{
    static const KindDescription kind =
        describe(u"delegation"_s, QT_TRANSLATE_NOOP("Kinds", "Delegation of approving"), u"user"_s);
    return kind;
}

const KindDescription& delegationEndKind()
{
    static const KindDescription kind =
        describe(u"delegationEnd"_s, QT_TRANSLATE_NOOP("Kinds", "End of a delegation"), u"about"_s);
    return kind;
}

UserId giverOf(const DocId& delegation)
{
    return UserId(delegation.toString().section(u':', 1, -2));
}

} // namespace shanke
