// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registers/EventProof.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

// What the records here prove of something that was signed: a submission, a decision, an exception, an
// absence. In a thread of the pool.

// NotFound: it is not here; InvalidInput: it is not the text that its id digests.
Result<EventProof> proofOf(const ReadView& view, const DocId& event);
// By the code that stands on paper. NotFound: none of what is here has it; InvalidInput: it is no such code.
Result<EventProof> proofByCode(const ReadView& view, const QString& code);
// Of what this person signed or what was signed about it, newest first, at most so many.
Result<QList<EventProof>> ownProofs(const ReadView& view, int most);

} // namespace shanke
