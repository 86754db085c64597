// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/KindWords.h"
#include "ui/said/PaneContent.h"
#include "workspace/values/ResearchValues.h"

#include <QCoreApplication>

namespace shanke {

// Words that panes of several kinds share.
class SaidWords
{
    Q_DECLARE_TR_FUNCTIONS(SaidWords)
public:
    static QString name(const ResearchView& view, const UserId& user);
    // By whom, of which school where several speak, when, whether the school has it; what this person said
    // themselves also says how far it is.
    static QString heading(const ResearchView& view, const SignedOrigin& origin, const QDateTime& now);
    // The label of the word that a value has in one of its fields.
    template <typename T>
    static QString choiceIn(const Fields<T>& fields, const T& value, const QString& key)
    {
        const QString word = fields.write(value, {}).value(key).toString();
        for (const FieldDescription& field : fields.descriptions()) {
            if (field.key == key)
                return KindWords::choice(field, word);
        }
        return word;
    }
    template <typename Said>
    static QString choice(const Said& said, const QString& key)
    {
        return choiceIn(Said::fields(), said, key);
    }
    // "Teachers · Mathematics · Grade 3", of what a line of addressees says.
    static QString addressees(const ResearchView& view, const AddresseeRow& row);
    static QString joined(QStringList parts); // those that say something
    // A reply of any kind of record, as a line.
    static PaneLine reply(const ResearchView& view, const Reply& reply, const QDateTime& now);
    static PaneAction replyAction(const DocId& record, const QString& label);
};

// What may be said by the viewer; a text that they still have to write is taken as written.
inline bool maySay(const ResearchView& view, const Saying& saying)
{
    return barOf(view.side, saying) == SayBar::None;
}

} // namespace shanke
