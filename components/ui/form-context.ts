"use client";

import { createContext } from "react";
import { type FormState, untouchedForm } from "./form-state";

export const FormContext = createContext<FormState>(untouchedForm);
