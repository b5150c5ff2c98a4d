package org.tadamon.projections.signaturecount;

import org.tadamon.core.petition.PetitionId;

/** How many have signed this petition, from where, when, by which links? */
public record CountSignatures(PetitionId petitionId) {}
