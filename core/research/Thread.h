// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"
#include "kind/KindDescription.h"

namespace shanke {

struct QuestionFacts
{
    QString title;
    QString subject;
    QString grade;

    static const Fields<QuestionFacts>& fields();
};

// A question and what follows from it (问答). Replies are events. Other people wait for it, so it goes first.
// Places: question, audience, text, files.
const KindDescription& threadKind();

} // namespace shanke
