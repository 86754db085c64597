// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/SaidWords.h"

#include "lesson/InlineMarkup.h"
#include "ui/common/Formatting.h"
#include "ui/common/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString SaidWords::name(const ResearchView& view, const UserId& user)
{
    const QString known = view.names.value(user);
    //: a person of whom only the user name is known here
    return known.isEmpty() ? tr("Unknown here: %1").arg(user.toString()) : known;
}

QString SaidWords::heading(const ResearchView& view, const SignedOrigin& origin, const QDateTime& now)
{
    QStringList parts{name(view, origin.author), view.schools.value(origin.school),
                      Formatting::moment(origin.at, now)};
    const auto delivery = view.deliveries.constFind(origin.id);
    if (delivery != view.deliveries.constEnd())
        parts.append(Words::delivery(*delivery));
    else if (origin.receivedAt.isValid() && origin.at.secsTo(origin.receivedAt) > 3600)
        //: a moment
        parts.append(tr("at the school %1").arg(Formatting::moment(origin.receivedAt, now)));
    return joined(parts);
}

QString SaidWords::addressees(const ResearchView& view, const AddresseeRow& row)
{
    const QJsonObject written = AddresseeRow::fields().write(row, {});
    QStringList parts;
    for (const FieldDescription& field : AddresseeRow::fields().descriptions()) {
        if (field.type == FieldType::Id)
            continue;
        const QString word = written.value(field.key).toString();
        parts.append(word == row.person ? view.names.value(UserId(word), word)
                                        : KindWords::choice(field, word));
    }
    return joined(parts);
}

QString SaidWords::joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

PaneLine SaidWords::reply(const ResearchView& view, const Reply& reply, const QDateTime& now)
{
    return {reply.origin.id.toString(), heading(view, reply.origin, now), plainFromMarkup(reply.said.text),
            u"comment"_s, view.deliveries.contains(reply.origin.id) ? Tone::Info : Tone::Neutral};
}

PaneAction SaidWords::replyAction(const DocId& record, const QString& label)
{
    return {u"write"_s, label, u"comment"_s, SayDeed{{sayingOf(record, ReplySaid{})}, {u"text"_s}}};
}

} // namespace shanke
